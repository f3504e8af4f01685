/**
 * Who and what is named in the paragraphs of the two sample minutes, made by reading them line by line. A line is: paragraph,
 * then what it names in the order of the text, `surface = id`; `?` where the text leaves open who or what is meant. Pronouns
 * stand apart. People are named in full, by initials or by office; bodies by name, abbreviation or a shortened form.
 */
export const people: Record<string, string> = {
  'lcrb-2011-06-20': `
1.1 The Mayor = boris-johnson
3.1 Lucy Bogue = lucy-bogue; Christian Steenberg = christian-steenberg
3.2 LB = lucy-bogue
3.3 CS = christian-steenberg
3.4 The Mayor = boris-johnson
3.5 JP = jules-pipe
3.6 TG = tim-godwin; Lucy Bogue = lucy-bogue
3.7 LB = lucy-bogue
3.8 The Mayor = boris-johnson
4.1 Steve Rodhouse = steve-rodhouse
4.2 The Mayor = boris-johnson
4.3 SR = steve-rodhouse
4.4 CB = colin-barrow; SR = steve-rodhouse
4.5 CK = claire-kober
4.6 TG = tim-godwin
4.7 The Mayor = boris-johnson; CK = claire-kober; CB = colin-barrow; TG = tim-godwin; JP = jules-pipe
4.8 The Mayor = boris-johnson
4.11 The Mayor = boris-johnson
5.1 Alison Saunders = alison-saunders
5.2 JP = jules-pipe; AS = alison-saunders
5.3 TG = tim-godwin
5.4 JP = jules-pipe
5.5 The Mayor = boris-johnson
5.7 Mayor Pipe = jules-pipe
6.1 Will Tuckley = will-tuckley
6.2 Heather Munro = heather-munro
6.3 AS = alison-saunders
6.4 KM = kit-malthouse; AS = alison-saunders
6.5 TG = tim-godwin
6.6 AS = alison-saunders
6.8 AS = alison-saunders
7.1 JH = jane-harwood
7.2 The Mayor = boris-johnson
7.3 KM = kit-malthouse
7.4 JP = jules-pipe
7.5 CB = colin-barrow
7.6 WT = will-tuckley
7.7 The Mayor = boris-johnson; JP = jules-pipe; The Mayor = boris-johnson
8.1 Jules Pipe = jules-pipe
8.3 KM = kit-malthouse
8.4 TG = tim-godwin
8.5 The Mayor = boris-johnson
8.6 JP = jules-pipe; the Mayor = boris-johnson
8.7 The Mayor = boris-johnson; JP = jules-pipe
8.8 the Mayor = boris-johnson
9.1 The Mayor = boris-johnson`,
  'lcrb-2015-03-10': `
1/u1 The Chair = boris-johnson; Mayor Johnson = boris-johnson
2 the Mayor = boris-johnson; Mark Rowley = mark-rowley; the Mayor = boris-johnson
4 the DMPC = stephen-greenhalgh; the chair of London Councils = ?; Martin Esom = martin-esom
5 The MOPAC COO = helen-bailey; the CEO of London Councils = john-obrien
8 The CEO = nick-smart
10 the Mayor = boris-johnson; The Deputy Commissioner = craig-mackey`,
};

export const pronouns: Record<string, string> = {
  'lcrb-2011-06-20': `
3.2 She = lucy-bogue; She = lucy-bogue; She = lucy-bogue
3.3 He = christian-steenberg
3.5 He = jules-pipe
3.6 He = tim-godwin; He = tim-godwin
4.1 He = steve-rodhouse; He = steve-rodhouse; He = steve-rodhouse
4.2 He = boris-johnson; He = boris-johnson
4.3 He = steve-rodhouse
4.4 He = colin-barrow
4.5 she = claire-kober
4.6 He = tim-godwin
4.8 He = boris-johnson; He = boris-johnson
5.1 She = alison-saunders
5.2 He = jules-pipe; He = jules-pipe
5.5 He = boris-johnson
6.1 He = will-tuckley
7.1 She = jane-harwood; She = jane-harwood
7.3 He = kit-malthouse; he = kit-malthouse
7.4 He = jules-pipe
8.2 he = jules-pipe; He = jules-pipe
8.6 He = jules-pipe; He = jules-pipe; He = jules-pipe
8.7 He = boris-johnson; He = boris-johnson; He = boris-johnson; he = boris-johnson`,
  'lcrb-2015-03-10': '',
};

export const bodies: Record<string, string> = {
  'lcrb-2011-06-20': `
3.2 NOMS = noms
3.3 MOJ = moj
3.6 MOJ = moj
3.9 LCRB = lcrb
3.10 DMG = dmg
4.10 Anti-Violence Partnership = anti-violence-partnership
5.3 CPS = cps
5.5 LCRB = lcrb
5.6 CPS = cps
5.7 LCRB = lcrb; CPS = cps
6.1 LCRB = lcrb
6.8 DMG = dmg
7.8 DMG = dmg
8.1 London Councils = london-councils
8.5 police authority = mpa`,
  'lcrb-2015-03-10': `
1 London Prevent Board = london-prevent-board; Prevent = london-prevent-board
2 MPS = mps
3 MPS = mps; MPS = mps
4 London-wide CONTEST Board = london-contest-board; LCRB = lcrb; London Councils = london-councils; City Hall = ?; London Councils = london-councils; NOMS = noms; Home Office = home-office; LCRB = lcrb; London Prevent Board = london-prevent-board; LCRB = lcrb
5 MOPAC = mopac; London Councils = london-councils; Mayor's Office = mayors-office; London Councils = london-councils; LCRB = lcrb
6 CPS = cps
8 CRC = london-crc; Mayor's office = mayors-office; CRC = london-crc; Probation = probation; CRC = london-crc; CRC = london-crc; Probation = probation; CRC = london-crc
9 London Councils = london-councils; MOPAC = mopac
10 The Met = mps; MPS = mps`,
};
