/** Common first names, in lower case: they tell "Ann Ward", a person, from "North Ward", a place. */
export const givenNames: ReadonlySet<string> = new Set(`
  aaron abigail adam adrian agnes ahmed aidan ailsa aisha aisling alan alana albert alejandro alex alexander alexandra alfred ali alice alison alistair alan allan allen
  alma alvin amanda amber amelia amir amit amy ana anders andre andrea andreas andrew andy angela angus anil anita ann anna anne annabel anne-marie annette annie anthony
  antonio aoife archie arjun arlene arnold arthur ashley ashok audrey ava barbara barney barry bart beatrice becky belinda ben benjamin bernadette bernard bernice bert
  beth bethan bethany betty beverley beverly bianca bill billy bob bonnie boyd brad bradley brandon brenda brendan brett brian bridget bronwyn bruce bryan bryony byron
  caitlin callum calum calvin cameron camilla cara carl carla carlos carmen carol carole caroline carolyn carrie carys caspar cath catherine cathy catriona cecil cecilia
  celia charlene charles charlie charlotte chelsea cheryl chloe chris christina christine christopher ciara ciaran cindy claire clara clare clarence claude claudia clifford
  clint clive colette colin colleen colm conor connie connor constance cora corey craig curtis cynthia cyril daisy damian damien dan dana daniel danielle danny daphne darcy
  darren darryl dave david dawn dean deanna debbie deborah debra declan deirdre della denis denise dennis denny derek derrick desmond diana diane dianne dilys dolores dominic
  don donald donna dora doreen doris dorothy doug douglas duncan dylan eamon eamonn earl eddie edgar edith edmund eduardo edward edwin eileen elaine eleanor elena eli elias
  elizabeth ella ellen ellie elliot elliott elsie emily emma emmanuel enid enrique eric erica erik erin ernest esme estelle esther ethan ethel eugene eunice eva evan eve
  evelyn ewan faisal fatima faye felicity felix fergus fernando fiona fionnuala flora florence frances francesca francis francisco frank fred freda frederick gabriel gail
  gareth garry gary gavin gayle gemma gene geoff geoffrey george georgia georgina gerald geraldine gerard gerry gert gilbert giles gillian gina gladys glen glenda glenn
  gloria glynis gordon grace graeme graham grainne gregory greg greta gretchen guy gwen gwyneth hamish hannah harold harriet harry harvey hassan hayley hazel heather heidi helen
  helena henrietta henry herbert hilary hilda hollie holly howard howell hugh hugo hussein huw ian ibrahim ieuan imogen imran ines ingrid irene iris isaac isabel isabella
  isla ivan ivor ivy jack jackie jacob jacqueline jade jake james jamie jan jane janet janice janine jasmine jason jasper javier jay jean jeanette jeff jeffrey jemima jennifer
  jenny jeremy jerome jerry jess jesse jessica jessie jill jillian jim jimmy jo joan joanna joanne joao jocelyn jodie joe joel johan johannes john johnny jon jonathan jordan
  jorge jose joseph josephine josh joshua joy joyce juan juanita judith judy julia julian julie juliet justin justine karen karim karin karl kate katharine katherine
  kathleen kathryn kathy katie katrina kay keith kelly kelvin ken kenneth kenny kerry kevin khalid kieran kim kimberly kirk kirsten kirsty kristen kristin kurt kyle lachlan
  lance larry laura lauren laurence lawrence leah leanne lee leigh len lena leo leon leonard leroy leslie lesley lewis liam liang lillian lily linda lindsay lindsey lionel
  lisa liz lloyd logan lois lola lorna lorraine lou louis louisa louise luca lucas lucia lucinda lucy luis luke lydia lyle lynda lyn lynette lynn lynne mabel maddie
  madeleine maeve maggie mair mairead malcolm mandy manuel marc marcel marcia marco marcus margaret margot maria marian marianne marie marilyn mario marion marjorie mark
  marlene marshall martha martin martina marty mary mary-anne mathew matilda matt matthew maureen maurice max maxine meg megan mei mel melanie melinda melissa mervyn michael
  michelle mick miguel mike mildred miles miranda miriam mitch mitchell mo moira mohamed mohammad mohammed moira mona monica morag morgan muhammad muriel murray myles myra
  nadia nadine nancy naomi natalie natasha nathan nathaniel neal neil nell nellie nerys nesta nia niall nicholas nick nicola nicole nicky nigel nina noel noelle noor nora
  noreen norma norman nuala olga olive oliver olivia omar oonagh orla oscar oswald otto owen paddy padraig pam pamela parveen pat patricia patrick patsy paul paula pauline
  pearl pedro peggy penelope penny percy perry pete peter petra phil philip philippa phillip phoebe phyllis pierre polly poppy priya rachael rachel rafael raj rajesh ralph
  ramesh ramon randall randy raquel rashid ravi ray raymond rebecca reg reginald renee rhian rhiannon rhoda rhona rhys ricardo richard rick ricky rita rob robert roberta
  roberto robin robyn roderick rodney roger roisin roland ron ronald ronnie rory rosa rosalind rosaleen rose roseanne rosemary rosie ross rowena roxanne roy ruby rufus rupert
  russell ruth ryan sabrina sadie saeed sally salma sam samantha samir samuel sandra sanjay santiago sara sarah sasha scott sean selina seamus sebastian sergio shane shannon
  sharon shaun shawn sheena sheila shelagh shelley sherry sheryl shirley siân sian sidney simon sinead siobhan sofia sonia sonya sophia sophie stacey stan stanley stefan
  stella stephanie stephen steve steven stewart stuart sue sunil suresh susan susanna susie suzanne sven sybil sylvia tamara tamsin tania tanya tara ted terence teresa terri
  terry tess tessa thelma theodore theresa thomas tiffany tim timothy tina toby todd tom tommy toni tony tracey tracy travis trevor tricia trish trudy tyler una ursula
  valerie vanessa vaughan vera verity vernon veronica vic vicki vicky victor victoria vijay vikram vince vincent viola violet virginia vivian vivien vivienne wally walter
  wanda warren wayne wendy wesley wilfred william willie winifred winston xavier yasmin yolanda yusuf yvette yvonne zachary zara zoe zoë
`.trim().split(/\s+/));
