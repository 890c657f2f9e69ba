/**
 * Given names that are common somewhere, in Latin letters, lower case, without accents. They only tell a person from a
 * section or an outlet where nothing else does; a name that is not here is no less a name.
 */
const NAMES = `
aaron abby abdul abdullah abigail abraham adam adele aditi aditya adrian adriana adrien agnes ahmad ahmed aidan aiden aisha ajay akira
akshay alan alana alba alban albert alberto alec alejandra alejandro alena alessandra alessandro alex alexa alexander alexandra
alexandre alexis alfonso alfred ali alice alicia alina alison alissa allan allen allison alma alyssa amanda amar amber amelia amelie
amina amir amit amy ana anastasia anders andre andrea andreas andrei andres andrew andy angel angela angelica angelo angie angus
anil anish anita anjali ann anna annabel anne annette annie ansel anthony anton antoine antonia antonio anya april ariana ariel arjun
arlene armando arnaud arne arnold arthur arun arya ash asher ashish ashley asher asser astrid aubrey audrey august aurelie aurora austin ava
avery axel ayesha aymeric barbara barry bart beatrice beatriz becca becky belinda ben benedict benjamin benny bernadette bernard
bernd bernie beth bethany betsy betty beverly bharat bianca bill billy bjorn blair blake bob bonnie boris brad bradley brandon breanna
brenda brendan brent brett brian briana bridget britney brittany brooke bruce bruno bryan bryce caitlin caleb cameron camila camille
candace cara carina carl carla carlo carlos carmen carol carole carolina caroline carolyn carrie carsten casey cassandra cassidy
cassie catalina catherine cathy cecilia cecily cedric celeste celia celine cesar chad chandra chantal charis charlene charles charlie
charlotte chelsea chen cheryl chiara chip chloe chris christa christian christiane christie christina christine christoph christophe
christopher christy chuck cindy claire clara clare clark claude claudia claudio clay clement cliff clint clive cody colin colleen
connie connor conor constance corey corinne cormac cornelia cory courtney craig cristian cristina curt curtis cynthia cyril daisy dale
damian damien damon dan dana dani daniel daniela daniele danielle danny daphne darcy daria dario darren darryl daryl dave david dawn dean
debbie deborah debra deepak deepika deirdre denis denise dennis derek desmond devin devon dheeraj diana diane diego dieter dietmar
dilip dillon dina dinesh dirk divya dmitri dmitry dolores dominic dominik dominique don donald donna dora doris dorothy doug douglas drew duncan dustin dylan ed eddie
edgar edith edmund eduardo edward edwin eileen elaine eleanor elena eli elia elias elijah elin elina elisa elisabeth elise eliza
elizabeth ella elle ellen ellie elliot elliott eloise elsa emanuel emerson emil emile emilia emilie emilio emily emma emmanuel enrico
enrique eric erica erich erik erika erin ernest ernesto esteban esther ethan etienne eugene eunice eva evan eve evelyn evgeny ewan fabian
fabien fabio faisal faith farah fatima faye federica federico felicia felicity felipe felix ferdinand fergus fernanda fernando fiona
florence florian frances francesca francesco francine francis francisco franck francois frank franz fred freddie frederic frederick
frederik frida friedrich gabby gabriel gabriela gabriele gabrielle gail gareth garrett garry gary gaurav gavin gemma gene genevieve
geoff geoffrey george georgia georgina gerald gerard gerhard german gideon gilbert giles gillian gina ginger gino giorgio giovanni gisela giulia
giuseppe gloria gordon grace graeme graham grant greg gregor gregory greta gretchen guido guillaume guillermo gunnar gunther gustav gustavo guy gwen
haley halle hamish hanna hannah hannes hans harald harish harold harriet harris harrison harry harsh haruki harvey hassan hayden hayley hazel heather
hector heidi heike heinrich helen helena helene helmut henri henrik henry herbert hilary hiroshi holly hope howard hubert hugh hugo
hussein iain ian ibrahim ida ignacio igor ilana ilya imran ina ines inga ingo ingrid inna irene irina iris isaac isabel isabella isabelle
isaiah ishaan ivan ivy jack jackie jackson jacob jacqueline jacques jade jaime jake jakob jakub james jamie jan jana jane janet janice janine jared
jasmine jason jasper javier jay jean jeanette jeanne jeff jeffrey jen jenna jennie jennifer jenny jens jeremiah jeremy jerome jerry jesper jess jesse
jessica jesus jill jillian jim jimmy jo joan joann joanna joanne joao joaquin jocelyn jodi jody joe joel joelle joey johan johanna johannes john johnny jon jonah
jonas jonathan jordan jorge jose josef joseph josephine josh joshua joy joyce juan juanita judith judy jules julia julian juliana juliane
julie julien juliet juliette julio julius jun june justin justine kai kaitlin kaitlyn karan karen kari karim karin karina karl karla karthik kasia kat
kate katelyn katharina katharine katherine kathleen kathryn kathy katia katie katja katrin katrina katy kavita kay kayla keith kelley kellie kelly
kelsey ken kendall kendra kenji kenneth kenny kent kerry kevin khalid kiara kieran kim kimberley kimberly kira kirk kirsten kirsty kit klaus kris krista kristen kristian
kristin kristina kristine kristy krystyna kumar kurt kyle kylie kyra lakshmi lana lance lara larissa larry lars laszlo latoya laura lauren laurence laurent laurie lawrence lea leah
leanne lee leigh leila leo leon leonard leonardo leonie leslie leticia lewis liam libby lila lili lillian lilly lily lina linda lindsay lindsey lionel lisa liz liza
lizzie lloyd logan lois lola loren lorena lorenzo loretta lori lorna lorraine lou louis louisa louise luc luca lucas lucia lucie lucy
ludwig luigi luis luisa luiz lukas luke luna lydia lyle lynda lynn lynne mackenzie maddie maddy madeleine madeline madison mads mae magda magdalena magnus mahesh maja malcolm malik
mallory mandy manfred manish manoj manuel manuela mara marc marcel marcela marcelo marcia marco marcos marcus margaret margarita margot maria mariah mariam mariana marianne marie
mariel marilyn marina mario marion marisa marissa marjorie mark marko markus marlene marta martha martin martina marty marvin mary maryam masha mason
mateo mateusz mathew mathieu mathilde matias matt matteo matthew matthias matthieu maureen maurice mauricio mauro max maxim maxime maximilian maxine maya mayank
meagan meaghan meera meg megan meghan mehmet mel melanie melinda melissa melody mercedes meredith mia micah michael michaela michal michel michele michelle mick miguel mika mikael mike mikhail
mikko mila milan mildred miles milena millie milo mindy mira miranda miriam misha mitch mitchell mitra mohamed mohammad mohammed mohit moira mollie molly mona monica monika
monique morgan morris mustafa myra nadia nadine nancy naomi natalia natalie natasha nate nathalie nathan nathaniel neal ned neha neil nell nelson neil
nicholas nick nicki nico nicola nicolas nicole nigel nikhil niki nikita nikki niklas niko nikolai nikolas nils nina nisha nitin noah noel noelle noemi nora norbert norma norman nuno olaf ole oleg olga
olive oliver olivia olivier omar oscar oskar otto owain owen pablo paige pam pamela paola paolo parker pascal pat patricia patricio patrick patrik patryk patti patty paul
paula pauline paulo pavel pedro peggy penelope penny per perry pete peter petra petr phil philip philipp philippe phillip phoebe phyllis pia pierce pierre
pilar piotr polina polly pooja prakash prashant pratik preeti preston priya priyanka quentin quinn rachael rachel rafael rahul raj rajesh rajiv ralf ralph
ram ramesh ramon ramona randall randi randy raphael raquel rasmus ravi ray raymond rebecca rebekah reed reese regina reid rekha remi rena renata renate rene renee reza rhea
rhiannon rhonda ricardo riccardo rich richard rick ricky riley rita ritu rob robbie robert roberta roberto robin robyn rocio rod roderick rodney rodrigo roger rohan rohit roland roman romy ron ronald
ronan ronja ronnie rory rosa rosalie rosalind rosanna rose roseanne rosemary rosie ross roxanne roy ruben ruby rudolf rudy rui rupert russ russell ruth ryan ryder sabine sabrina sadie
saif sally salma salman salvador sam samantha samir samuel sandeep sander sandra sandy sanjay santiago sara sarah sasha satish saul savannah scarlett scott sean sebastian sebastien selena selma serena serge
sergei sergey sergio seth shane shannon shari sharon shaun shawn shawna sheila shelby shelley shelly sheri sherri sherry shirley shiv shreya shruti sia sid siddharth
sidney siena sierra sigrid silas silke silvia simon simona simone siobhan skye skyler sofia sofie sohail sonia sonja sonya sophia sophie soren spencer stacey stacy stan stanley stef stefan stefania stefanie
stefano stella steph stephan stephane stephanie stephen steve steven stewart stuart sue sunil suresh susan susana susanna susanne susie suzanne suzy sven svenja svetlana sydney sylvain sylvia sylvie
tabitha tamara tami tammy tanja tanner tanya tara tariq tasha tatiana taylor ted teresa terence teri terrance terri terry tess tessa thao thelma theo theodore theresa therese thierry thomas
thorsten tiago tiffany tim timo timothy tina tobias toby todd tom tomas tomasz tommy tomson toni tony tori torsten tracey traci tracy travis trent trevor tricia trina trisha tristan
troy trudy tyler tyrone ulrich ulrike uma ursula uta ute uwe val valentina valentin valeria valerie vanessa vasily vaughn veronica veronika vicki vicky victor victoria vijay vikas vikram viktor vincent
vincenzo vinod violet virginia vishal vivek vivian vivienne vladimir volker wade walter wanda warren wayne wei wendy wes wesley whitney wilfred will willa willem william willie wilma winston wolfgang
xavier xiao yan yana yara yasmin yasmine yogesh yolanda yoshi yuan yuki yulia yuri yusuf yves yvette yvonne zac zach zachary zack zackery zahra zane zara zelda zoe zoey ziyi
tyra jacinta niamh aoife saoirse ciaran eoin padraig seamus sinead roisin cillian declan fergal oisin grainne
agnieszka aleksander aleksandra andrzej anna barbara bartosz dorota ewa grzegorz jacek jadwiga jerzy joanna kamil katarzyna krzysztof lukasz maciej malgorzata marcin mariusz marek michal monika
pawel piotr rafal slawomir tomasz wojciech zbigniew
sjoerd maarten joost jeroen pieter willem bas femke marieke sanne thijs wouter
bjarne kirsi jukka pekka timo antti mika ville satu paivi trond oyvind ingvild kjell terje torbjorn
giovanna alessia elisa chiara martina silvana fabrizio gianluca gianni massimo maurizio vittorio
agatha asser bence mahua matias matthias naoise nawaz shelia tobias youval
abigael chidi chinedu emeka ifeoma kwame kofi ngozi oluwaseun tunde wanjiru
aad abdoulaye abel abilio achille adelaide adelino adolfo adriaan adriano afonso agata agathe agnese agostinho agostino agustin ainhoa aissatou aitor
alain alcides aldo alfredo alicja aline alvaro alwin amaia amandine ambra amedeo americo aminata amparo anabela anais anastazja andreia aneta angeles
angelika anibal annalisa annamaria anneke annelies annemarie annemiek anouk ans anselmo antonella antoni antonin antonina aparecida apolline araceli
arend ariadna arianna arie arjan armelle arno artur arturo asier asuncion attilio augusto aurelien aurelio awa axelle azucena babette baptiste barend
bartek bartlomiej bastien beata beatrijs begona belen benedetta benedicte benedito benito benoit berengere bernardo bert bertrand blanca blandine
blazej bogdan boguslaw boleslaw borja boubacar bozena bram brecht brigitte bronislaw bruna caio camilla camilo candela candido capucine carlota
carlotta carmela carmine carolien catarina caterina cecile celestine celso cesare cezary cheikh cinzia clarice clovis conceicao concepcion concetta
concha cornelis corrado cosimo costanza cristiane cristiano cristobal cyprien cyrille czeslaw daan dagmar dagmara damiano danuta dariusz davi dawid
debora delia delphine dick didier dinis diogo domenico domingo domingos dominika donatella donato dries duarte edoardo edouard edson eduarda edyta
eefje eleonora eliane elio elisabetta elke elodie els elsje elvira elzbieta emanuela emanuele emiel emiliano emmanuelle encarnacion enza enzo ermanno
erwin eryk esmee estefania estela estelle ettore eugenia eugenie eugenio eugeniusz eulalia evandro evaristo evelien evelyne evert ewelina ewoud
fabiana fabienne fabiola fabrice fabrizia facundo fatou fatoumata ferdinando fermin fernand fidel filip filipa filipe filippo fiorella flavia flavie
flavio florencia florent floris francisca franciszek franco francoise franek frans frederique freek frits fulvio gabriella gael gaelle gaetan gaetano
gaspard gaston geert gennaro genowefa geraldo gerardo gerben gerda germain gert giacomo giada giancarlo gianfranco gianmarco gijs gilberto gilles
ginette gioia giorgia giovana gisele giuliana giuliano giulio giuseppina goncalo gonzalo graca graciela grazia graziella grazyna greet gregorio griet
guilherme guus halina hanne hanneke hannelore harm heitor helder heleen helio hendrik henk henrique henryk herman herminia hernan herve hilario hilde
horacio hugues huub iacopo ibrahima iga ignacy iker ilaria ilona ilse ineke inge inmaculada iolanda iracema irena ireneusz isabela isaura ismael issa
itziar ivana ivano ivo ivone iwona iza izabela jaap jacinto jacopo jagoda janina janneke janusz jaqueline jaroslaw jean-baptiste jean-luc jean-marc
jean-michel jean-paul jean-pierre jef jelle jet jimena joana joaquim joep joke jolanda jolanta jolien joris jos josefa josefina josiane jozef juana
juliusz jurgen justyna kaat kacper kaja kamila karel karine karol karolina kasper katrien kazimierz kees khady killian kinga klaas klara klaudia koen
koenraad konrad kornel kristof krystian ksawery laetitia laure leandro lech leen lena leonor leszek letizia lidia lieke lien lies liesbeth lieve ligia
lilian liliana linde liselotte livia lode loes loic loredana lorenza lotte lourdes lourenco luciana luciano lucien lucio lucja lucyna ludovic ludovica
ludwik luiza luuk lydie maaike maartje macarena machteld madalena mael maelle maeva mafalda magali maite mamadou manon marcelina marceline marcello
marcio margarida margherita margriet marguerite mariangela marianna mariano maribel marie-claude marie-eve marielle marije marijke marijn mariola
marisol marius marjan marjolein marleen marlies martijn martine martyna maryla marzia massimiliano mateus matheus mathias matilde matthijs mattia maud
maude maurits maxence maximo mees menno merel michalina michela michiel mieczyslaw mieke mikolaj milosz milton mireille mirella mirko miroslaw moises
moniek montserrat morgane moussa muriel murilo mylene myriam nadege nair natasza nele nerea nestor nicoletta niels nienke nieves nino noe noelia
noemie noor nuria oceane octavio odete odette odile ola oliwia onno ophelie orazio oreste ornella osvaldo otavio ottavia oumar ousmane paloma pascale
pasquale patrice patrizia patrycja paulina perrine piera pierluigi piero pierrette pieter-jan pietro pim priscila przemyslaw rachid radoslaw raf
rafaela raffaele raffaella raimundo ramiro raul rebeca regine regis reinaldo reinier rembrandt remigiusz renato renaud renzo rianne rik robbert
robert-jan rocco rodolphe roel roeland rogelio rogerio romain romano roos rosana rosane rosaria rosario rossana rossella roxane rubens rutger ruud
ryszard saar salvatore samira samuele sandro saskia saverio sebastiaan severine seydou silvio simao sjaak solange soledad solene soraya souleymane
stanislaw stijn sylwester sylwia szczepan szymon tadeusz tainara tanguy tania telma teodoro teun thea thiago thibault thibaut tijs tine tineke tiziana
tiziano tommaso ton toon trees truus tymon ugo umberto urszula valdir valerio vanesa vasco veerle vera veronique vicente vincenza vinicius viola
violeta violette virginie vitor vitoria vittoria viviana viviane waclaw waldemar weronika wessel wiebe wieslaw wietske wiktor wiktoria wilfried
willemijn wim wioletta witold wladyslaw wojtek ximena yann yannick yasmina yohan youri youssef zdzislaw zenon zofia zulmira zuzanna zygmunt
`
  .trim()
  .split(/\s+/)

/** Without accents. */
const PLAIN = /^[\0-\x7f]*$/
const KNOWN: ReadonlySet<string> = new Set(NAMES)

/** Whether a word, accents and case aside, is a common given name. */
export function isGivenName(word: string): boolean {
  const bare = PLAIN.test(word) ? word : word.normalize('NFKD').replace(/\p{M}/gu, '')
  return KNOWN.has(bare.toLowerCase())
}
