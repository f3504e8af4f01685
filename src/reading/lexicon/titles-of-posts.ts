/** Nouns that end the title of a post, in lower case. */
export const postHeads: ReadonlySet<string> = new Set([
  'officer', 'officers', 'manager', 'director', 'chief', 'executive', 'head', 'clerk', 'secretary', 'treasurer', 'chair', 'chairman',
  'chairwoman', 'chairperson', 'vice-chair', 'vice-chairman', 'co-chair', 'commissioner', 'commander', 'superintendent', 'inspector',
  'sergeant', 'constable', 'prosecutor', 'lead', 'leader', 'member', 'mayor', 'adviser', 'advisor', 'assistant', 'analyst',
  'coordinator', 'co-ordinator', 'engineer', 'planner', 'attorney', 'solicitor', 'barrister', 'lawyer', 'counsel', 'accountant',
  'auditor', 'nurse', 'doctor', 'physician', 'surgeon', 'midwife', 'pharmacist', 'therapist', 'governor', 'trustee', 'president',
  'vice-president', 'principal', 'dean', 'provost', 'registrar', 'administrator', 'supervisor', 'specialist', 'consultant', 'technician',
  'surveyor', 'architect', 'archivist', 'librarian', 'editor', 'journalist', 'scribe', 'facilitator', 'convener', 'convenor',
  'moderator', 'maintainer', 'chaplain', 'vicar', 'warden', 'ranger', 'steward', 'owner', 'partner', 'associate', 'fellow', 'professor',
  'lecturer', 'teacher', 'headteacher', 'researcher', 'scientist', 'developer', 'designer', 'contractor', 'representative', 'rep',
  'liaison', 'delegate', 'observer', 'guest', 'minister', 'councillor', 'cllr', 'alderman', 'controller', 'comptroller', 'assessor',
  'recorder', 'sheriff', 'marshal', 'ombudsman', 'champion', 'portfolio holder', 'holder', 'deputy', 'intern', 'trainee', 'apprentice',
  'volunteer', 'applicant', 'agent', 'guardian', 'broker', 'strategist', 'practitioner', 'caretaker', 'groundsman', 'cathaoirleach',
  'captain', 'lieutenant', 'forester', 'ceo', 'coo', 'cfo', 'cio', 'cto', 'cmo', 'cno', 'cso', 'cpo', 'md', 'ned', 'dph', 'dass', 'dcs', 'pcc', 'dpcc', 'svp', 'vp', 'evp',
  'avp', 'cco', 'ciso', 's151', 'ao', 'pa', 'gp', 'pm', 'supt', 'mgr', 'dir', 'co-lead', 'secretariat', 'minutes', 'minute-taker',
  'notetaker', 'note-taker', 'coroner', 'magistrate', 'judge', 'gm', 'senator', 'presenter', 'speaker', 'whip', 'lay',
  'non-executive', 'clinician', 'matron', 'sister',
]);
