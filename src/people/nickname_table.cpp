// SPDX-License-Identifier: MIT
// The nickname table, both ways: entries end with `;` and are sorted; the first word is a name, the
// others are those that its bearers may go by, or may have been given. Made from names.csv of
// https://github.com/carltonnorthern/nicknames (commit 21d75051c39cb022d145388d60c87dc30505228b),
// Copyright of its authors, Apache License 2.0 (http://www.apache.org/licenses/LICENSE-2.0).
// Changed: every pair stands once each way, initials ("l.b."), "jr" and "mc" are left out, and so
// are Bill and Billy for Robert and Fred.
#include "people/nicknames.hpp"

namespace reconnect::people {

// One text, and not a list of texts: a table of pointers would have to be relocated at every start.
constinit std::string_view const nickname_table = R"(
aaron erin ron ronnie; ab abel abiel abijah abner abraham abram absalom; abbe abbigail abbigale
abigail abigale; abbey abbigail abbigale abigail abigale; abbi abbigail abbigale abigail abigale;
abbie abbigail abbigale abigail abigale absalom; abbigail abbe abbey abbi abbie abby gail nabby;
abbigale abbe abbey abbi abbie abby gail nabby; abby abbigail abbigale abigail abigale; abe abel
abraham abram; abednego bedney; abel ab abe eb ebbie; abiel ab; abigail abbe abbey abbi abbie abby
gail nabby; abigale abbe abbey abbi abbie abby gail nabby; abijah ab bige; abner ab; abraham ab abe;
abram ab abe; absalom ab abbie app; ada addy adie adaline adeline andriane; adaline ada addy adie
delia dell lena; addie addison adrienne; addison addie addy; addy ada adaline addison adelaide adele
adeline adelphia; adela adie della; adelaide addy adele adie dell della heidi; adelbert albert bert
del delbert; adele adelaide addy dell adelphia; adeline ada addy delia dell lena aline; adelphia
addy adele dell delphia philly; adena adina deena dena dina; adie ada adaline adela adelaide; adina
adena; ado adolphus; adolph adolphus; adolphus ado adolph dolph; adri andriane; adrian rian; adriane
riane; adrienne addie enne rienne; aga agatha; agatha aga aggy; aggy agatha agnes augusta augustina;
agnes aggy inez nessa; aileen allie lena helena; al alan alanson alastair albert aldo alex alexander
alfonse alfred allan allen alonzo alyssa jalen; alan al allan allen; alanson al lanson; alastair al;
alazama ali; albert adelbert al bert elbert; alberta allie bert bertie; aldo al; aldrich rich riche
richie; alec alexander; alek aleksandr; aleksandr alek alex; alen jalen; aleva leve levy; alex
aleksandr al alexander alexandra alexandria alexis; alexander al alec alex sandy alexandria;
alexandra alex alla sandra sandy; alexandria alex alexander alla drina sandra; alexis alex lexi;
alfonse al; alfred al fred freddy; alfreda alfy freda freddy frieda; alfy alfreda; algernon algy;
algy algernon; ali alazama alison allisandra allison allyson allyssa almena; alice allie elsie lisa;
alicia allie elsie lisa; aline adeline; alison ali allie; alix alixandra; alixandra alix; alla
alexandra alexandria; allan al alan allen; allen allan al alan; allie aileen alberta alice alicia
alison allisandra allison allyson allyssa almena; allisandra ali allie ally; allison ali allie ally;
ally allisandra allison allyson allyssa almena althea alyssa; allyson ali allie ally; allyssa ali
allie ally; almena ali allie ally mena; almina minnie; almira myra; alonzo al lon lonzo; alphinias
alphus; alphus alphinias; althea ally; alverta vert virdie; alyssa al ally lissia; alzada zada;
amabel mabel; amanda manda mandy mandie; ambrose brose; amelia amy emily mel millie parmelia; amos
moses; amy amelia; ana anastasia bryanna; anastasia ana stacy; ance anselm; anderson andy; andi
andrea; andre drea; andrea andi andrew andy drea rea; andrew andrea andy drew randy; andriane ada
adri rienne; andy anderson andrea andrew; angel angela angelica angelina; angela angel angie;
angelica angel angelika angelique angie; angelika angelica; angelina angel angie lina; angelique
angelica; angie angela angelica angelina; ann annie nan anna anne antoinette antonia christiana
deanne nancy rosaenn rosaenna roseann roseanna roseanne roxanna roxanne; anna ann anne annie nan
annette bryanna hannah savannah; anne anna ann annie nan; annette anna nettie; annie ann anna anne
leanne stephanie; anse anselm; ansel anselm; anselm ance anse ansel selma; ant anthony antonio;
anthony ant tony; antoinette ann netta tony; antonia ann netta tony; antonio ant tony; app absalom;
appie appoline; appoline appie appy; appy appoline; aquilla quil quillie; ara arry belle arabella
arabelle; arabella ara arry bella belle; arabelle ara arry bella belle; araminta armida middie minty
ruminta; archibald archie; archie archibald; archilles kill killis; ari ariadne; ariadne ari arie;
arie ariadne arielle; arielle arie; arilla cinderella; aristotle telly; arizona ona onie; arlene
arly lena; arly arlene; armanda mandy; armena arry mena; armida araminta; armilda milly; arminda
mindie; arminta minite minnie; arnie arnold; arnold arnie; aron erin ron ronnie; arry ara arabella
arabelle armena; art artemus arthur; artelepsa epsey; artemus art; arthur art; arthusa thursa;
arzada zaddi; asa asahel asaph; asahel asa; asaph asa; asenath assene natty sene; ash ashley; ashley
ash ashly leah lee; ashly ashley; assene asenath; athy eighta; aubrey bree; audree audrey; audrey
audree dee; august gus augustine augustus; augusta aggy gatsy gussie tina; augustina aggy gatsy
gussie tina; augustine august austin gus; augustus august austin gus; aurelia aurilla ora orilla ree
rilly; aurilla aurelia; austin augustine augustus; avarilla rilla; azariah aze riah; aze azariah;
bab barby babs barbara; babs bab barbara barby; barbara babs bab barbie barby bobbie barbery;
barbery barbara; barbie barbara; barby bab babs barbara; barnabas barney; barney barnabas bernard;
barrett garrett; bart bartholomew barticus; bartel bartholomew; bartholomew bart bartel bat mees
meus; barticus bart; basil bazaleel; bat bartholomew; bazaleel basil; bea beatrice blanche; beatrice
bea trisha trix trixie; becca beck reba rebecca; beck becca becky reba rebecca; becky beck rebecca;
beda obedience; bedelia bridgit delia; bedney abednego; beedy obedience; bela william; belinda belle
linda; bell isabel william; bella arabella arabelle belle isabella isabel isabelle rosabella; belle
ara arabella arabelle belinda bella isabel isabella isabelle rosabel rosabella; ben benedict
benjamin; benedict ben bennie; benjamin ben benjy bennie benny jamie; benjy benjamin; bennie
benedict benjamin; benny benjamin; bernard barney berney bernie berny; berney bernard bernie; bernie
bernard berney; berny bernard; berry greenberry littleberry; bert adelbert albert alberta bertie bob
bobby bertha bertram delbert egbert elbert elbertson gilbert herbert hubert norbert roberta wilber;
bertha bert bertie birdie; bertie alberta bert bertha roberta; bertram bert; bertrand randy; bess
bessie elizabeth; bessie bess elizabeth; beth betsy betty elizabeth bethena; bethena beth thaney;
betsy beth elizabeth; betty beth elizabeth; bev beverly; beverly bev; bezaleel zeely; bias tobias;
biddie biddy bridget obedience; biddy biddie bridget; bige abijah; bill billy william willie will
willis; billiewilhelm wilma; billy bill william; birdie bertha roberta; birtie roberta; blanche bea;
bo boetius; bob bert rob robert bobby; bobbie barbara roberta; bobby bert bob rob robert rodger
roger; boetius bo; brad bradford ford bradley; bradford brad ford; bradley brad; brady brody
broderick; brandy brenda; breanna bree bri; bree aubrey breanna breeanna; breeanna bree; brenda
brandy; bri breanna brianna bryanna; brian bryan bryant; briana bryanna; brianna bri bryanna;
bridget biddie biddy bridgie bridie; bridgie bridget; bridgit bedelia; bridie bridget; brina
sabrina; britt brittany brittney; brittany britt brittnie; brittney britt brittnie; brittnie
brittany brittney; broderick brady brody rick ricky rod; brody brady broderick; brose ambrose; bryan
brian; bryanna ana anna bri briana brianna; bryant brian; buren vanburen; burt egbert; cage micajah;
cait caitlin caitlyn; caitlin cait caity; caitlyn cait caity; caity caitlin caitlyn; cal caleb
calvin; caldonia calliedona; caleb cal; cali kalli; california callie; calista kissy; callie
california; calliedona caldonia; cally calpurnia; calpurnia cally; calvin cal vin vinny; cam cameron
campbell; cameron cam ron ronny; camile cammie; camille cammie millie; cammie camile camille carmon;
campbell cam; candace candy dacey; candy candace; carl carlton charles; carla carly karla; carlotta
lottie; carlton carl; carly carla karla; carm carmon; carmellia mellia; carmelo melo; carmon cammie
carm charm; carol carolann carole caroline carri carrie cassie kara kari lynn; carolann carol
carole; carole carol carolann caroline; caroline carol carole carrie cassie lynn chick; carolyn
carrie cassie lynn; carri carol; carrie carol caroline carolyn cassie; carthaette etta etty; casey
catherine cathleen; casper jasper; cass cassidy caswell; cassandra cassie sandra sandy; cassidy cass
cassie; cassie carol caroline carolyn carrie cassandra cassidy catherine cathleen katherine
kathleen; caswell cass; catherine casey cassie cathy kathy katy kay kit kittie lena trina katarina;
cathleen casey cassie cathy kathy katy kay kit kittie lena trina; cathy catherine cathleen kathy
katherine kathleen; cecilia celia cissy sheila; ced cedric; cedric ced rick ricky; celeste celia
lessie; celia cecilia celeste; celinda linda lindy lynn; cene cyrenius; cenia laodicia; chan
chauncey; char charlotte; charity chat; charles carl charlie chick chuck; charlie charles chuck;
charlotte char lotta lottie sherry chick; charm carmon; chat charity; chauncey chan; chelle
michelle; chelsey chelsie; chelsie chelsey; cher cheryl; cheri sheryl; cherie sheryl; cheryl cher;
chesley chet; chester chet; chet chesley chester; chick charles caroline charlotte chuck; chloe clo;
chris kris christa christian christiana christiano christina christine christoffer christoph
christopher crystal kristen kristin kristine kristofer kristoffer kristopher kristy; chrissy
christina christine; christa chris; christian chris kit; christiana ann chris christy crissy kris
kristy tina; christiano chris; christina chris chrissy christy crissy kris kristy tina; christine
chris chrissy christy crissy kris kristy tina; christoffer chris; christoph chris; christopher chris
kit; christy christiana christina christine crissy kristine; chuck charles charlie chick; cicely
cilla; cilla cicely priscilla; cille lucille; cinderella arilla cindy rella rilla; cindy cinderella
cynthia lucinda; cintha cynthia; cissy cecilia clarissa frances priscilla; claas nicholas; claes
nicholas nikolas; clair claire clarence; claire clair clara clare; clara claire clarissa clare
clarinda; clare claire clara clarence; clarence clair clare; clarinda clara; clarissa clara cissy;
claud claudia; claudia claud; cleat cleatus; cleatus cleat; clem clement clementine; clement clem
clementine; clementine clem clement; cliff clifford clifton; clifford cliff ford; clifton cliff
tony; clo chloe; clum columbus; coco corey cory; cole colie nicholette nicole; colie cole; columbus
clum; con conny conrad cornelius; connie constance; conny con conrad cornelius; conrad con conny;
constance connie; cora corinne; cordelia cordy delia; cordy cordelia corey cory; corey coco cordy
ree; corinne cora ora; cornelia cornie corny nelia nelle nelly; cornelius con conny corny neil niel;
cornie cornelia; corny cornelia cornelius; cory coco cordy ree; court courtney; courtney court curt;
crate socrates; creasey lucretia; crissy christiana christina christine christy kristine; crys
crystal; crystal chris crys stal tal; curg lecurgus; curt courtney curtis; curtis curt; cy cyrenius
cyrus onicyphorous; cynthia cindy cintha; cyphorus onicyphorous; cyrenius cene cy renius serene
swene; cyrus cy; dacey candace; dacia daycia; dahl dal dalton; daisha daycia; daisy margaret
margaretta margarita; dal dahl dalton; dalton dahl dal; dan daniel sheridan; dani danielle; daniel
dan dann danny; danielle dani ellie; dann daniel; danny daniel sheridan; daph daphne; daphie daphne;
daphne daph daphie; darkey dorcus; darlene darry lena; darry darlene; dave david; davey david; david
dave davey day; day david; daycia dacia daisha; dea demaris demerias; deanne ann dee; deb debbie
debby debora deborah debra; debbie deb debby deborah debra debora; debby debbie deb debora deborah;
debora deb debbie debby; deborah debbie deb debby; debra debbie deb; dee audrey deanne delores;
deedee deidre nadine; deena adena; deidre deedee; del adelbert delbert delphine; delbert adelbert
bert del; delf delphine; delia adaline adeline bedelia cordelia delius fidelia; delilah dell della
lil lila; delius delia; deliverance della delly dilly; dell adaline adelaide adele adeline adelphia
delilah della delores; della adela adelaide delilah deliverance dell delores rhodella; delly
deliverance; delores dee dell della lola lolly; delpha philadelphia; delphi delphine; delphia
adelphia philadelphia philly; delphine del delf delphi; demaris dea maris mary; demerias dea maris
mary; democrates mock; dena adena; dennie dennis; dennis dennie denny dennison; dennison dennis
denny; denny dennis dennison; derek derrek rick ricky; derick rick ricky frederick; derrek derek;
derrick eric rick ricky; deuteronomy duty; di diana diane; diah jedediah jedidiah obadiah zedediah;
dian diane; diana di dicey didi; diane di dian dianne dicey didi; dianne diane; dicey diana diane
dicie eudicy eurydice; dicie dicey; dick richard rick dickson melchizedek rich ricky; dickie
richard; dickon richard; dickson dick; dicky richard; dicy laodicia; didi diana diane; dilly
deliverance; dina adena geraldine; dite epaphroditius; ditus epaphroditius; dob robert; dobbin
robert; doda dorothea; dolly dorothy; dolph adolphus randolf randolph rudolph rudolphus; dom domenic
dominic dominick dominico; domenic dom nic; dominic dom nic; dominick dom nick nicky; dominico dom;
don donald donato donovan; dona donna; donald don donnie donny dony; donato don; donna dona; donnie
donald donovan; donny donald donovan; donovan don donnie donny dony; dony donald donovan; dora
dorinda doris dorothea dorothy eldora eudora isadora medora pandora theodora; dorcus darkey; dorinda
dora dorothea; doris dora; dorothea dorinda doda dora; dorothy dolly dora dortha dot dottie dotty;
dortha dorothy; dosia theodosia; dosie eudoris; dossie eudoris; dot dorothy dotty; dotha dotty;
dottie dorothy; dotty dorothy dotha dot; doug douglas; douglas doug; dre sondra; drea andre andrea;
drew andrew woodrow; drina alexandria; drusilla silla; duncan dunk; dunk duncan; dutch herman; duty
deuteronomy; dyce epaphroditius; dyche epaphroditius; dyer jedediah jedidiah obadiah zedediah;
earnest ernestine ernie; eb abel ebbie ebenezer; ebbie abel eb ebenezer; eben ebenezer; ebenezer eb
ebbie eben; ed eddie eddy edgar edmond edmund eduardo edward edwin; eddie ed edgar edmond edmund
eduardo edward edwin; eddy ed edgar edmond edmund eduardo edward edwin; edgar ed eddie eddy; edie
edith edyth edythe; edith edie edye; edmond ed eddie eddy; edmund ed eddie eddy ned ted; edna edny;
edny edna; eduardo ed eddie eddy; edward ed eddie eddy ned ted teddy; edwin ed eddie eddy ned win
edwina; edwina edwin; edye edith edyth edythe; edyth edie edye; edythe edie edye; effie euphemia;
effy euphemia; egbert bert burt; eighta athy; eileen helen helena; el ella; elaine helen lainie
eleanor helena; elbert albert bert elbertson; elbertson bert elbert; eldora dora; eleanor elaine
ellen ellie lanna lenora nelly nora helena; eleazer lazar; elena helen; elenor leonore; eli elias
elijah elisha; elias eli lee lias; elijah eli lige; eliphalel life; eliphalet left; elisa lisa;
elisha eli lish; eliza elizabeth louisa louise; elizabeth beth eliza bess bessie betsy betty lib
libby lisa liz liza lizzie lizzy; ella el ellen gabriella gabrielle helen helene luella; ellen
eleanor ella helen nell nellie ellender helena helene lena; ellender ellen helen nellie; ellie
danielle eleanor elly elmira helen helene; ellswood elsey; elly ellie elmira; elminie minnie; elmira
ellie elly mira; elnora nora; eloise heloise louise; elouise louise heloise; elsey ellswood elsie
elswood elze; elsie alice alicia elsey; elswood elsey; elvie elvira; elvira elvie; elwood woody;
elysia lisa lissa; elze elsey; em emeline emil emily emma; emanuel manny manuel; emeline em emily
emma emmy milly; emil em emily; emily amelia emeline emil em emma emmy mel millie; emma emeline
emily em emmy; emmanuel immanuel; emmy emeline emily emma; enne adrienne; epaphroditius dite ditus
dyce dyche eppa; eph ephraim; ephraim eph; eppa epaphroditius; epsey artelepsa; erasmus rasmus raze;
eric derrick rick ricky; erica frederica; erick frederick roderick; ericka fredericka; erika
frederica; erin aaron aron; erna ernestine; ernest ernie ernestine; ernestine earnest erna ernest
teeny tina; ernie earnest ernest; erwin irwin; es essy; eseneth senie; essa vanessa; essie esther;
essy es estella estelle; estella essy stella; estelle essy stella; esther essie hester; etta
carthaette henrietta loretta; etty carthaette henrietta; eudicy dicey; eudora dora; eudoris dosie
dossie; eugene gene; eunice nicie unice; euphemia effie effy; eurydice dicey; eustacia stacia stacy;
ev evangeline evelyn; eva eve evaline; evaline eva eve lena; evan evangeline; evangeline ev evan
vangie; eve eva evaline evelyn genevieve manerva; evelina evelyn; evelyn ev eve evelina; exie
experience; experience exie; ez ezekiel ezideen ezra; ezekiel ez zeke; ezideen ez; ezra ez; faith
fay; fal fallon; falcon fallon; fall fallon; fallie fallon; fallon fal falcon fall fallie fally
falon lon lonnie; fally fallon; falon fallon; fanny frances; farmboy westley; fate lafayette; fay
faith; fel felicia; feli felicia; felicia fel feli felix; felicity flick tick; felix felicia; feltie
felty; felty feltie valentina valentine; ferbie pheriba; ferdie ferdinand ferdinando; ferdinand
ferdie fred freddie freddy; ferdinando ferdie fred nando; fidelia delia; fie philander; field
winfield; fifi phoebe; fina josephine; fiona fionna; fionna fiona; flick felicity; flo florence;
flora florence; florence flora flo flossy; flossy florence; floyd lloyd; ford brad bradford
clifford; fran frannie frances francine francis franklin franklind; frances cissy fanny fran francie
frankie frannie franniey franny sis; francie frances francine; francine francie fran frannie
franniey franny; francis fran frank frankie; frank francis frankie franklin franklind; frankie
frances francis frank; franklin fran frank; franklind fran frank; franky veronica; frannie fran
frances francine; franniey frances francine; franny frances francine; fred alfred ferdinand
ferdinando frederick frieda wilfred will willie winnifred; freda alfreda frieda fredericka; freddie
ferdinand frederick frieda winifred winnifred; freddy alfred alfreda ferdinand frederica frederick
fredericka frieda winnifred; frederica erica erika freddy frederick rickey; frederick frederica
derick erick fred freddie freddy fritz rick ricky; fredericka ericka freda freddy frieda ricka
rickey; frieda alfreda freda fredericka fred freddie freddy; fritz frederick; frona sophronia;
fronia sophronia; frony veronica; gabby gabriel gabriella gabrielle; gabe gabriel; gabriel gabby
gabe; gabriella ella gabby; gabrielle ella gabby; gail abbigail abbigale abigail abigale; gare
gareth garrett; gareth gare gary; garratt garrett; garret garrett; garrett barrett gare garratt
garret garry gary jerry rhett; garri garrick; garrick garri; garry garrett; gary gareth garrett;
gatsy augusta augustina; gay gerhardt; gee jehu; gene eugene; genevieve eve jean jenny; geoff
geoffrey jeffrey; geoffrey geoff jeff; george georgie georgine; georgia georgiana; georgiana
georgia; georgie george; georgine george; gerald gerry jerry; geraldine dina gerri gerrie gerry
jerry; gerhardt gay; geri jerry; gerri geraldine; gerrie geraldine; gerry gerald geraldine jerry;
gert gertie gertrude; gertie gert gertrude; gertrude gertie gert trudy; gil gilbert; gilbert bert
gil wilber; gina regina; ginger virginia; ginny virginia; gio giovanni; giovanni gio; glen glenn;
glenn glen; gloria glory; glory gloria; gory gregory; governor govie; govie governor; green
greenberry; greenberry berry green; greg gregory; gregg greggory; greggory gregg; gregory gory greg;
greta margarita; gretchen margaret; gretta margaret margaretta; griselda grissel; grissel griselda;
gum monty montgomery; gus august augustine augustus gussie gustavus; gussie augusta augustina gus
gustavus; gustavus gus gussie; gwen wendy gwendolyn; gwendolyn gwen wendy; hailey haylee hayley; hal
harold henry howard; hallie mahala; ham hamilton; hamilton ham; hank henrietta henry; hannah anna
nan nanny joanna johannah susan susannah; hap harold harrison harry henry; haps harold harrison
harry henry; harman herman; harold hal hap haps harry; harriet hattie; harrison hap haps harry;
harry harold harrison hap haps henry; harty hortense; haseltine hassie; hassie haseltine; hattie
harriet; haylee hailey hayley; haylen jalen; hayley hailey haylee; heather hetty; heidi adelaide;
helen eileen elaine elena ellen ellender ella ellie lena; helena aileen eileen elaine eleanor ellen
lena nell nellie; helene ella ellen ellie lena; heloise eloise elouise lois; henny henrietta;
henrietta etta etty hank henny nettie retta; henry harry hal hank hap haps; hephsibah hipsie;
hepsibah hipsie; herb herbert; herbert bert herb; herman dutch harman; hermie hermione; hermione
hermie; hessy hester; hester esther hessy hetty; hetty heather hester mehitabel; hez hezekiah;
hezekiah hez hy kiah; hiel jehiel; hilary hillary; hillary hilary; hipsbibah hipsie; hipsie
hephsibah hepsibah hipsbibah; hiram hy; hitty mehitabel; hob robert; hobkin robert; hoda jahoda;
hodge rodger roger; hodie jahoda; hody jahoda; honey honora; honor leonore; honora honey nora norah
norry; hop hopkins; hopkins hop hopp; hopp hopkins; horace horry; horry horace; hortense harty
tensey; hosea hosey hosie; hosey hosea; hosie hosea; howard hal howie; howie howard; hub hubert;
hubert bert hub hugh; hugh hubert jehu; humey posthuma; hy hezekiah hiram; ian john; ib isabel
isabella isabelle; iggy ignatius ignatzio; ignatius iggy nace nate natius; ignatzio iggy nace naz;
ike isaac; immanuel emmanuel manuel; ina lavina lavinia; india indie indy; indie india; indy india;
inez agnes; iona onnie; irene rena; irv irving; irvin irving; irving irvin irv; irwin erwin; isaac
ike zeke; isabel bell bella belle ib issy nib nibby tibbie; isabella bella belle ib issy nib nibby
tibbie; isabelle bella belle ib issy nib nibby tibbie; isadora dora issy; isadore izzy; isaiah zadie
zay; isidore izzy; issy isabel isabella isabelle isadora; iva ivy; ivan john; ivy iva; izzy isadore
isidore; jaap jacob; jack jackson jacqueline john; jackie jacqueline; jackson jack; jacob jaap jake
jay jacobus; jacobus jacob; jacqueline jack jackie jacqui; jacqui jacqueline; jaelin jalen; jaelyn
jalen; jahoda hoda hodie hody; jailyn jalen; jake jacob jakob; jakob jake; jalen al alen haylen
jaelin jaelyn jailyn jay jaye jaylin jaylyn len lennie lenny; james jamie jem jim jimmie jimmy
jamey; jamey james jamie; jamie benjamin james jamey; jan janet janice; jane janie jean jennie
jessie jeanne jincy jinsy virginia; janet jan jessie jeanette; janice jan; janie jane; jannett
nettie; jap jasper; jasper casper jap; jay jacob jalen jayme; jaye jalen; jaylin jalen; jaylyn
jalen; jayme jay; jean genevieve jane jeannie jeanette; jeanette janet jean jessie nettie; jeanne
jane jeannie; jeannie jean jeanne; jeb jebadiah; jebadiah jeb; jed jedediah jedidiah; jedediah diah
dyer jed; jedidiah diah dyer jed; jeff geoffrey jefferey jefferson jeffery jeffrey; jefferey jeff;
jefferson jeff sonny; jeffery jeff; jeffrey geoff jeff; jehiel hiel; jehu gee hugh; jem james;
jemima mima; jen jennifer; jenn jennet jennifer; jennet jenn jenny jessie; jenni jennifer; jennie
jane jennifer virginia; jennifer jen jenn jenni jennie jenny; jenny genevieve jennet jennifer;
jereme jeremiah jerry; jeremiah jereme jerry; jeremy jez jezza; jerita rita; jerry garrett gerald
geraldine jeremiah geri gerry jereme; jess jessica jessie; jessica jess jessie; jessie jane janet
jeanette jennet jessica jess; jettie josetta; jez jeremy; jezza jeremy; jill jillian julia; jillian
jill; jim james jimmie; jimmie james jim; jimmy james; jincy jane; jinsy jane; jo joan joann joanna
joanne jody johanna johannah josephine josophine; joan jo nonie joanna johannah; joann jo; joanna
hannah jo joan jodi jody; joanne jo; jock john; jodi joanna; jody joanna jo johannah joseph
josephine; joe joey joseph joshua; joey joe joseph josephine josophine; johann john; johanna jo;
johannah hannah jo joan jody nonie; johannes john johnny jonathan; john ian ivan johann johannes
jack jock johnny jon jonnie jonny johnathan johnathon jonathan jonathon; johnathan john johnathon
johny jon jonathan jonathon jonnie jonny nathan; johnathon johnathan john johny jon jonathan
jonathon jonnie jonny; johnny johannes john jon; johny johnathan johnathon jonathan jonathon; jon
john johnathan johnathon johnny jonnie jonny jonathan jonathon; jonathan johannes johnathan
johnathon john johny jon jonathon jonnie jonny nathan; jonathon johnathan johnathon jonathan john
johny jon jonnie jonny; jonnie john johnathan johnathon jon jonathan jonathon; jonny john johnathan
johnathon jon jonathan jonathon; jos joseph joshua josiah; joseph jody joe joey jos; josephine fina
jo jody joey josey josie pheney; josetta jettie; josey josephine josophine; josh joshua; joshua joe
jos josh; josiah jos; josie josephine; josophine josey jo joey; joy joyce; joyce joy; juanita nettie
nita; jud judson; juda judith; judah jude juder; jude judah judith; juder judah; judi judith; judie
judith; judith juda jude judi judie judy; judson jud sonny; judy judith; jule julian julias julie;
jules julia julian julias julie; julia jill jules julie; julian jule jules; julias jule jules; julie
julia jule jules; june junius junior; junie junior; junior june junie; junius june; justin justina
juston justus; justina justin; juston justin; justus justin; kait kaitlin kaitlyn kaitlynn; kaitie
kaitlin kaitlyn kaitlynn; kaitlin kait kaitie; kaitlyn kait kaitie; kaitlynn kait kaitie; kali
kalli; kalli cali kali; kam kameron; kameron kam; kara carol; kari carol; karla carla carly;
katarina catherine tina; kate kay katelin katelyn katherine kathryn katia katy; katelin kate kay
kaye; katelyn kate kay kaye; katherine cassie cathy kate kathy katy kay kaye kit kittie lena trina;
kathleen cassie cathy kathy katy kay kit kittie lena trina; kathryn kate kathy katie; kathy
catherine cathleen cathy katherine kathleen kathryn katy; katia kate katie; katie kathryn katia
katy; katy catherine cathleen katherine kathleen kate kathy katie; kay catherine cathleen kate
katelin katelyn katherine kathleen kayla kendra; kaye katelin katelyn katherine; kayla kay makayla;
kelley kelli kellie kelly; kelli kelley; kellie kelley; kelly kelley; ken kendall kendrick kendrik
kenneth kenny kent mckenna; kendall ken kenny; kendra kay kenj kenji kenny; kendrick ken kenny
kenneth kent; kendrik ken kenny; kenj kendra; kenji kendra; kenna mckenna; kenneth ken kendrick
kenny; kenny kendall kendra kendrick kendrik kenneth ken kent; kent ken kendrick kenny; kenzy
mackenzie; kerri kerry; kerry kerri; kev kevin; kevin kev; keziah kizza kizzie; kiah hezekiah; kill
archilles; killis archilles; kim kimberley kimberly; kimberley kim kimberli kimberly; kimberli
kimberley kimberly; kimberly kimberley kim kimberli; king kingsley kingston; kingsley king; kingston
king; kissy calista; kit catherine cathleen christian christopher katherine kathleen kittie; kittie
catherine cathleen katherine kathleen kit; kizza keziah; kizzie keziah; kris chris christiana
christina christine kristel kristine kristofer kristoffer kristopher; kristel kris; kristen chris;
kristin chris; kristine chris christy crissy kris kristy tina; kristofer chris kris; kristoffer
chris kris; kristopher chris kris; kristy christiana christina christine kristine chris; kym
kymberly; kymberly kym; lafayette fate laffie; laffie lafayette; lainie elaine; lamont monty; lan
yulan; lani leilani; lanna eleanor; lanny roland; lanson alanson; laodicia cenia dicy; larry
laurence lawrence; latisha tish tisha; laura laurinda; laurel laurie; lauren laurie ren; laurence
larry lon lonny lorne lorry; laurie laurel lauren lauryn lorelei; laurinda laura lawrence; lauryn
laurie; laveda veda; laverne verna vernon; lavina ina vina viney; lavinia ina vina viney; lavonia
vina viney vonnie wyncha; lavonne von; lawrence larry laurinda lawrie lon lonny lorne lorry; lawrie
lawrence; lazar eleazer; lea leanne; leafa relief; leah ashley; leanne annie lea; lecurgus curg; lee
ashley elias lenora leonidas leroy levi shirley; leet philetus; left eliphalet; leilani lani; lem
lemuel; lemuel lem; len jalen leonard; lena adaline adeline aileen arlene catherine cathleen darlene
evaline helen helena helene katherine kathleen ellen madeline magdalena magdelina; lennie jalen;
lenny jalen leonard; lenora eleanor lee nora; leo leon leonard; leon leo leonard leonidas lionel
napoleon; leonard len lenny leo leon lineau; leonidas lee leon; leonora nell nellie nora; leonore
elenor honor nora; leroy lee roy; les lesley leslie lester; lesley les; leslie les; lessie celeste;
lester les; letitia lettice lettie tish titia; lettice letitia; lettie letitia violetta; leve aleva;
levi lee; levicy vicy; levone von; levy aleva; lewis louis; lexi alexis; lias elias; lib elizabeth
libby; libby elizabeth lib; lidia lyddy; life eliphalel; lige elijah; lil delilah lilly lily lillah
lillian; lila delilah; liley silence; lillah lil lilly lily lolly; lillian lil lilly lolly; lilly
lil lillah lillian lily; lily lil lillah lilly; lina angelina paula paulina; lincoln link; linda
belinda celinda lindy lynn melinda philinda rosalinda rosalyn; lindsay lindsey lindsie lindsy;
lindsey lindsay; lindsie lindsay; lindsy lindsay; lindy celinda linda lynn lyndon malinda melinda
philinda; lineau leonard; link lincoln; lionel leon; lisa alice alicia elisa elizabeth elysia liz
melissa; lish elisha; lissa elysia melissa; lissia alyssa; little littleberry; littleberry berry
little; livia olive olivia; liz elizabeth lisa lizzie; liza elizabeth; lizzie elizabeth liz; lizzy
elizabeth; lloyd floyd; lodi melody; lois heloise lou louise louisa; lola delores; lolly delores
lillah lillian; lon alonzo fallon laurence lawrence lonzo; lonnie fallon; lonny laurence lawrence;
lonzo alonzo lon; loomie salome; lorelei laurie lori lorrie; loren lorenzo; lorenzo loren; loretta
etta lorie lorrie retta; lori lorelei; lorie loretta lorraine; lorne laurence lawrence; lorraine
lorie lorrie; lorrie lorelei loretta lorraine; lorry laurence lawrence; lotta charlotte lottie;
lottie carlotta charlotte lotta; lou lois louis lu louisa louise lucille lucinda; louie louis; louis
lou lewis louie louise; louisa eliza lois lou; louise eloise elouise lois louis eliza lou; louvinia
vina viney vonnie wyncha; lu lou lucille lucinda luella; lucas luke; lucia lucius lucy; lucias luke;
lucille cille lou lu lucy; lucina sinah; lucinda cindy lou lu lucy; lucius lucia; lucretia creasey;
lucy lucia lucille lucinda; luella ella lu lula; luke lucas lucias luther; lula luella; lunetta
nettie; lura lurana; lurana lura; luther luke; lyddy lidia lydia; lydia lyddy; lyndon lindy lynn;
lynn carol caroline carolyn celinda linda lindy lyndon melinda philinda; mabel amabel mehitabel; mac
mack mackenzie malcolm; mack mac mackenzie; mackenzie kenzy mac mack; maddi maddison madeline;
maddie maddison madeline; maddison maddi maddie; maddy madeline madelyn madge madison; madeline
maddy lena maddi maddie madge madie magda maggie maud; madelyn maddy madie; madge maddy madeline
magdelina margaret margaretta margarita; madie madeline madelyn; madison maddy mattie; mae marie
marietta mary may; maegen meg; magda madeline magdelina; magdalena lena maggie; magdelina lena madge
magda maggie; maggie madeline magdalena magdelina margaret margaretta margarita; maggy margaret;
mahala hallie; maisie margarita; makayla kayla; mal malcolm; malachi mally; malc malcolm; malcolm
mac mal malc; malinda lindy; mally malachi; mamie marietta mary; manda amanda mandy; mandie amanda;
mandy amanda armanda manda miranda; manerva eve minerva nerva nervie; manny emanuel manuel; manoah
noah; manola nonnie; mantha samantha; manuel emanuel immanuel manny; marc marcus; marcia marsha;
marcie marsha; marcus marc mark; margaret gretchen daisy gretta madge maggie maggy marge margery
margie margy meg midge peg peggy rita; margaretta daisy gretta madge maggie marge margery margie meg
midge peg peggy rita; margarita daisy greta madge maggie maisie marge margo meg megan metta midge
peggie rita; marge margaret margaretta margarita margery; margery margaret margaretta marge; margie
margaret margaretta marjorie; margo margarita; marguerite peggy; margy margaret marjorie; maria
mariah marietta; mariah maria mary marietta; marian marianna marion; marianna marian; marie mae mary
marietta rosemary; marietta mae mamie maria mariah marie marion mary maureen may mercy minnie mitzi
mollie molly polly; marilyn mary; marion marian marietta mary; maris demaris demerias; marissa
rissa; marjorie margie margy; mark marcus; marni marnie; marnie marni; marsha marcia marcie mary;
martha marty mat mattie patsy patty; martin marty; martina tina; martine tine; marty martha martin;
marv marvin; marvin marv; mary demaris demerias mariah marie marietta marilyn marion marsha mae
mamie mitzi molly polly maureen rosemary; masa masayuki; masayuki masa; mat martha mattie mathew;
mathew mat matt maty; mathilda patty tillie; matilda matty maud tilla tilly; matt mathew matthew
matthews matthias; matthew matt mattie matty thias thys; matthews matt mattie matty; matthias matt
thias thys; mattie madison martha mat matthew matthews; matty matilda matthew matthews; maty mathew;
maud madeline matilda middy; maureen marietta mary; maurice morey; mave mavery mavine; mavery mave;
mavine mave; max maximilian maximillian maxine maxwell; maximilian max; maximillian max; maxine max;
maxwell max; may marietta mae; mckenna ken kenna meaka; meaka mckenna; medora dora; mees
bartholomew; meg maegen margaret margaretta margarita megan meghan; megan margarita meg; meghan meg;
mehitabel mabel hetty hitty mitty; mel amelia emily melinda melissa melvin; melanie mellie;
melchizedek dick zadock; melia parmelia; melinda linda lindy lynn mel mindy; melissa lisa lissa mel
milly missy; mellia carmellia mellony; mellie melanie permelia; mellony mellia; melly permelia; melo
carmelo; melody lodi; melvin mel; melvina vina; mena almena armena; menaalmena philomena; mercedes
merci mercy sadie; merci mercedes; mercy marietta mercedes; mert myrtle; merv mervin mervyn; mervin
merv; mervyn merv; metta margarita; meus bartholomew; micah michael; micajah cage; michael micah
mick mickey micky mike mikey miguel; micheal mike mikey miky; michelle chelle mickey shelley shellie
shelly shely; mick michael micky mike; mickey michael michelle; micky michael mick mike; middie
araminta; middy maud; midge margaret margaretta margarita; miggy miguel; miguael miguel; miguaell
miguel; miguail miguel; miguaill miguel; miguayl miguel; miguayll miguel; miguel michael miggy
miguael miguaell miguail miguaill miguayl miguayll miguell mike; miguell miguel; mike michael
micheal miguel mick micky; mikey michael micheal; miky micheal; mildred milly; millicent milly
missy; millie amelia camille emily; milly armilda emeline melissa mildred millicent parmelia
permelia; mima jemima; mimi miriam; mina wilhelmina; mindie arminda; mindy melinda; minerva manerva
minnie; minite arminta; minnie almina arminta elminie marietta minerva wilhelmina; minty araminta;
mira elmira miranda; miranda mandy mira randi randy; miriam mimi mitzi mitzie; missy melissa
millicent; mitch mitchell; mitchell mitch; mittie mitzi mitzie; mitty mehitabel mitzi mitzie; mitzi
marietta mary miriam mittie mitty; mitzie miriam mittie mitty; mock democrates; mollie marietta;
molly marietta mary; mona ramona; monet nettie; monica monna monnie; monna monica; monnie monica;
monte monteleon; monteleon monte; montesque monty; montgomery gum monty; monty gum lamont montesque
montgomery; morey maurice morris seymour; morris morey; mort mortimer; mortimer mort; mose moses;
moses amos mose moss; moss moses; mur muriel; muriel mur; myra almira samyra; myrt myrtle; myrti
myrtle; myrtle mert myrt myrti; nabby abbigail abbigale abigail abigale; nace ignatius ignatzio;
nada nadine; nadine deedee nada; naldo reginald ronald; nan ann anna anne hannah nancy; nancy ann
nan nanny; nando ferdinando; nanny hannah nancy; naomi omi; nap napoleon; napoleon leon nap nappy;
nappy napoleon; nat natasha nathan nathaniel; natalie natty nettie; natasha nat tasha; nate ignatius
nathan nathaniel; nathan johnathan jonathan nat nate nathaniel; nathaniel nat nate nathan natty
than; natius ignatius; natty asenath natalie nathaniel; naz ignatzio; ned edmund edward edwin; neil
cornelius; nelia cornelia; nell ellen helena leonora; nelle cornelia nelly; nellie ellen ellender
helena leonora petronella; nelly cornelia eleanor nelle; nels nelson; nelson nels; nerva manerva;
nervie manerva; nessa agnes vanessa; netta antoinette antonia; nettie annette henrietta jannett
jeanette juanita lunetta monet natalie pernetta; newt newton; newton newt; nib isabel isabella
isabelle; nibby isabel isabella isabelle; nic domenic dominic nicholas nicodemus nicolas nikolas;
nicey vernisee; nicholas claas claes nic nick nickie nicky nico; nichole nicholette; nicholette cole
nichole nickey nicki nicky nicole nikki; nicie eunice unice; nick dominick nicholas nicodemus
nicolas nikolas; nickey nicholette; nicki nicholette nicole; nickie nicholas nicodemus nicolas
nikolas; nicky dominick nicholas nicholette nicodemus nicolas nicole nikolas; nico nicholas
nicodemus nicolas nikolas; nicodemus nic nick nickie nicky nico; nicolas nic nick nickie nicky nico;
nicole nicholette cole nicki nicky nikki nole; niel cornelius; nikki nicholette nicole nikole;
nikolas claes nic nick nickie nicky nico; nikole nikki; nita juanita; noah manoah; noel nowell; nole
nicole; nollie olive olivia; nonie joan johannah nora; nonnie manola; nora eleanor elnora honora
lenora leonora leonore nonie; norah honora; norbert bert norby; norbu norbusamte; norbusamte norbu;
norby norbert; norm norman; norman norm; norry honora; nowell noel; obadiah diah dyer obed obie;
obed obadiah obedience; obediah obie; obedience beda beedy biddie obed; obie obadiah obediah;
octavia tave tavia; ode otis; odell odo; odo odell; ola viola; olive livia nollie ollie; oliver
ollie; olivia livia nollie ollie; ollie olive oliver olivia; olph rudolph rudolphus; omi naomi; ona
arizona yeona; one onicyphorous; onicyphorous cy cyphorus one osaforum osaforus syphorous; onie
arizona yeona; onnie iona; ophi theophilus; ora aurelia corinne orilla; orilla aurelia ora rilly;
orlando roland; orphelia phelia; osaforum onicyphorous; osaforus onicyphorous; ossy ozzy oswald
waldo; oswald ossy ozzy waldo; ote otis; otha theotha; otis ode ote; ozzy ossy oswald waldo; paddy
patrick; pam pamela; pamela pam; pandora dora; parmelia amelia melia milly; parsuny parthenia;
parthenia parsuny pasoonie phenie teeny; pasoonie parthenia; pat patience patricia patrick; pate
patrick peter; patience pat patty; patricia pat patsy patti patty tricia trish trisha; patrick paddy
pat pate patsy peter; patsy martha patricia patrick patty; patti patricia; patty martha mathilda
patience patricia patsy; paul polly; paula lina polly; paulina lina polly; pauline polly; peg
margaret margaretta peggy; peggie margarita; peggy margaret margaretta marguerite peg; pelegrine
perry; penelope penny; penie philipina; penny penelope; percival percy; percy percival; peregrine
perry; permelia mellie melly milly; pernetta nettie; perry pelegrine peregrine; persephone seph
sephy; pete peter; peter patrick pate pete; petronella nellie; phelia orphelia; phena tryphena;
pheney josephine; phenie parthenia; pherbia pheriba; pheriba ferbie pherbia; phil philetus philip
phillip; philadelphia delpha delphia; philander fie; philetus leet phil; philinda linda lindy lynn;
philip phil pip; philipina penie phoebe pip; phillip phil pip; philly adelphia delphia; philomena
menaalmena; phoebe philipina fifi; pinckney pink; pink pinckney; pip philip philipina phillip;
pleasant ples; ples pleasant; pocahontas pokey; pokey pocahontas; polly marietta mary paul paula
paulina pauline; posthuma humey; pres prescott; prescott pres scott scotty; priscilla cilla cissy
prissy; prissy priscilla; providence provy; provy providence; prudence prudy prue; prudy prudence;
prue prudence; quil aquilla; quilla tranquilla; quillie aquilla; rachael rachel; rachel rachael
shelly; rafa rafaela; rafaela rafa; ralph raphael; ramona mona; randall randy; randi miranda;
randolf dolph randy; randolph dolph randy; randy andrew bertrand miranda randall randolf randolph;
raphael ralph; rasmus erasmus; ray raymond; raymond ray; raze erasmus; rea andrea; reba becca beck
rebecca; rebecca becca beck becky reba; ree aurelia corey cory; reg reggie reginald; reggie reg
reginald regina; regina gina reggie; reginald reggie naldo reg renny reynold; relief leafa; rella
cinderella; ren lauren; rena irene serena; renius cyrenius; renny reginald; retta henrietta loretta;
reuben rube; reynold reginald; rhett garrett; rhoda rodie; rhodella della; rhyna rhynie; rhynie
rhyna; riah azariah uriah; rian adrian; riane adriane; ricardo rick ricky; rich aldrich dick rick
richard ricky; richard dick dickie dickon dicky rich richie rick ricky; riche aldrich; richie
aldrich richard; rick broderick cedric derek derick derrick dick eric frederick ricardo rich richard
ricky; ricka fredericka; rickey frederica fredericka; rickie roderick; ricky broderick cedric derek
derick derrick eric frederick ricardo richard rick dick rich; rienne adrienne andriane; rilla
avarilla cinderella serilla; rilly aurelia orilla; rissa marissa; rita jerita margaret margaretta
margarita; rob bob bobby robert roberto; robbie roberta; robby robert; robert bob bobby dob dobbin
hob hobkin rob robby rupert; roberta bert bertie birdie birtie bobbie robbie roby; roberto rob; roby
roberta; rod broderick roderick rodger rodney roger; roddy roderick; roderick erick rickie rod
roddy; rodger bobby hodge rod roge roger; rodie rhoda; rodney rod; roge rodger roger; roger rodger
bobby hodge rod roge; roland orlando lanny rollo rolly; rolf rudolph rudolphus; rollo roland; rolly
roland; ron aaron aron cameron ronnie ronny ronald veronica; ronald naldo ron ronnie ronny; ronie
veronica; ronna veronica; ronnie aaron aron ron ronald veronica; ronny cameron ron ronald veronica;
rosa rose rosabel rosabella rosalinda rosalyn; rosabel belle rosa rose roz; rosabella bella belle
rosa rose roz; rosaenn ann; rosaenna ann; rosalinda linda rosa rose roz; rosalyn linda rosa rose
roz; roscoe ross; rose rosa rosabel rosabella rosalinda rosalyn rosie roseann roseanna rosemary
roxanna roxanne; roseann ann rose rosie roz; roseanna ann rose rosie roz; roseanne ann; rosemarie
rosemary; rosemary marie mary rose rosemarie rosey; rosey rosemary; rosie rose roseann roseanna;
rosina sina; ross roscoe; rox roxane; roxane rox roxie; roxanna ann rose roxie; roxanne ann rose
roxie; roxie roxane roxanna roxanne; roy leroy; roz rosabel rosabella rosalinda rosalyn roseann
roseanna; rube reuben; rudolph dolph olph rolf rudy; rudolphus dolph olph rolf rudy; rudy rudolph
rudolphus; ruminta araminta; rupert robert; russ russell; russell russ rusty; rusty russell; ry
ryan; ryan ry; sabrina brina; sadie mercedes sarah; safie safieel; safieel safie; sal salvador
solomon; sally salvador sarah; salmon solomon; salome loomie; salvador sal sally; sam sammy samantha
sampson samson samuel samyra; samantha mantha sam sammy; sammy sam samantha sampson samson samuel
samyra; sampson sam sammy; samson sam sammy; samuel sam sammy; samyra myra sam sammy; sandra
alexandra alexandria cassandra sandy; sandy alexander alexandra cassandra sandra sanford; sanford
sandy; sara sarah; sarah sadie sally sara; sarilla silla; saul solomon; savanna savannah; savannah
anna savanna vannie; sceeter scott; scott prescott sceeter scottie scotty squat; scottie scott;
scotty prescott scott; seb sebastian; sebastian seb sebby; sebby sebastian; see seymour; selma
anselm; sene asenath; senie eseneth; seph persephone; sephy persephone; serena rena; serene
cyrenius; serilla rilla; seymour morey see; sha shaina sharon; shaina sha shay; sharon sha shay;
shaun shawn; shawn shaun; shay shaina sharon; sheila cecilia; shel shelton; sheldon shelly; shelley
michelle; shellie michelle; shelly michelle rachel sheldon shelton; shelton shel shelly tony; shely
michelle; sher sheridan sheryl; sheri sheryl; sheridan dan danny sher; sherri sheryl; sherry
charlotte sheryl shirley; sherryl sheryl; sheryl cheri cherie sher sheri sherri sherry sherryl;
shirl shirley; shirley lee sherry shirl; si silas silvester simeon simon sylvester; sibbell
sibbilla; sibbie sibbilla sybill; sibbilla sibbell sibbie sybill; sid sidney sigfired sigfrid
sydney; sidney sid syd; sig sigismund; sigfired sid; sigfrid sid; sigismund sig; silas si; silence
liley; silla drusilla sarilla; silvester si sly syl vest vester; simeon si sion; simon si sion; sina
rosina; sinah lucina; sion simeon simon; sis frances; sly silvester sylvanus sylvester; smith
smitty; smitty smith; socrates crate; sol solomon; solly solomon; solomon sal salmon saul sol solly
zolly; sondra dre sonnie; sonnie sondra; sonny jefferson judson; sophia sophie sophronia; sophie
sophia; sophronia frona fronia sophia; squat scott; stacey staci stacie stacy; staci stacey stacie
stacy; stacia eustacia; stacie stacey staci stacy; stacy anastasia eustacia stacey stacie staci;
stal crystal; steffi stephanie; steffie stephanie; stella estella estelle; steph stephanie stephen
steven; stephan steve; stephani stephanie; stephanie annie steffi steffie steph stephani stephany
stephie stephine stevie; stephany stephanie; stephen steph steve; stephie stephanie; stephine
stephanie; steve stephan stephen steven; steven steph steve stevie; stevie stephanie steven; stu
stuart; stuart stu; sue susan susie susannah suzanne; sukey susan susannah; suki suzanne; sula
ursula; sulie ursula; sullivan sully van; sully sullivan; susan sue hannah sukey susie suzie;
susannah hannah sue sukey susie; susie sue susan susannah suzie suzanne; suzanne sue suki susie;
suzie susan susie; swene cyrenius; sy sylvester; sybill sibbilla sibbie; syd sidney; sydney sid; syl
silvester sylvanus sylvester; sylvanus sly syl; sylvester si sly sy syl vessie vester vet; syphorous
onicyphorous; tabby tabitha; tabitha tabby; tal crystal; tamarra tammy; tami tammie tammy; tammie
tami tammy; tammy tamarra tammie tami; tamzine thomasa; tanafra tanny; tanny tanafra; tash tasha;
tasha natasha tash tashie; tashie tasha; tave octavia; tavia octavia; ted edmund edward teddy
theodore; teddy edward ted theodore; teeny ernestine parthenia; telly aristotle; temperance tempy;
tempy temperance; tensey hortense; terence terry; teresa terry tess tessa tessie; teri terri; terri
teri terrie terry; terrie terri; terry terence teresa terri theresa; tess teresa theresa; tessa
teresa theresa; tessie teresa theresa; thad thaddeus; thaddeus thad; than nathaniel; thaney bethena;
theo theodore theodosia; theodora dora; theodore theo ted teddy; theodosia dosia theo theodosius;
theodosius theodosia; theophilus ophi; theotha otha; theresa tess tessa terry tessie thirza thursa
traci tracie tracy; thias matthew matthias; thirza theresa; thom thomas tom tommy; thomas thom tom
tommy; thomasa tamzine; thursa arthusa theresa; thys matthew matthias; tibbie isabel isabella
isabelle; tick felicity; tiff tiffany; tiffany tiff tiffy; tiffy tiffany; tilford tillie; tilla
matilda; tillie mathilda tilford; tilly matilda; tim timmy timothy; timmy tim timothy; timothy tim
timmy; tina augusta augustina christiana christina christine ernestine katarina kristine martina;
tine martine; tish latisha letitia tisha; tisha latisha tish; titia letitia; tobias bias toby; toby
tobias; tom thom thomas tommy; tommy thom thomas tom; tony anthony antoinette antonia antonio
clifton shelton; tori victoria; torie victoria; torri victoria; torrie victoria; tory victoria;
traci theresa; tracie theresa; tracy theresa; trannie tranquilla; tranquilla quilla trannie; tricia
patricia; trina catherine cathleen katherine kathleen; trish patricia trisha; trisha beatrice
patricia trish; trix beatrice trixie; trixie beatrice trix; trudy gertrude; tryphena phena; unice
eunice nicie; uriah riah; ursula sula sulie; val valentina valeri valerie; valentina felty val
vallie; valentine felty; valeri val valerie; valerie valeri val; vallie valentina; van sullivan;
vanburen buren; vandalia vannie; vanessa essa nessa vanna; vangie evangeline; vanna vanessa; vannie
savannah vandalia; veda laveda; verna laverne; vernisee nicey; vernon laverne; veronica franky frony
ron ronie ronna ronnie ronny vonnie; vert alverta; vessie sylvester; vest silvester; vester
silvester sylvester; vet sylvester; vi viola vivian; vic vicki vickie vicky victor victoria vincent
vincenzo; vicki vic vickie vicky victoria; vickie vic vicki victoria; vicky vic vicki victoria;
victor vic; victoria vicki tori torie torri torrie tory vic vickie vicky; vicy levicy; vij vijay;
vijay vij; vin calvin vincent vincenzo vinson; vina lavina lavinia lavonia louvinia melvina; vince
vincent vincenzo vinson; vincent vic vin vince vinnie vinny; vincenzo vic vin vince vinnie vinny;
viney lavina lavinia lavonia louvinia; vinnie vincent vincenzo vinson; vinny calvin vincent vincenzo
vinson; vinson vin vince vinnie vinny; viola ola vi; violetta lettie; virdie alverta; virginia
ginger ginny jane jennie virgy; virgy virginia; viv vivian; vivian vi viv; von lavonne levone; vonna
yvonne; vonnie lavonia louvinia veronica; waldo oswald ossy ozzy; wallace wally; wally wallace walt
walter; walt wally walter; walter wally walt; wash washington; washington wash; webb webster;
webster webb; wen wendy; wendy gwen gwendolyn wen; wes wesley westley; wesley wes; west westley;
westley farmboy wes west; wil wilfred wilhelm william; wilber gilbert bert will; wilbur will willie
willy; wilda willie; wilfred fred wil will willie; wilhelm wil willie; wilhelmina minnie mina willie
wilma; will wilber wilbur wilfred bill fred willie william wilson; william bill billy bela bell wil
will willie willy wilma; willie bill wilbur wilda wilfred wilhelm wilhelmina will william fred
wilson; willis bill willy; willy wilbur william willis wilson; wilma wilhelmina billiewilhelm
william; wilson will willie willy; win edwin winfield; winfield field win winny; winifred freddie
winnet winnie; winnet winifred; winnie winifred winnifred; winnifred winnie fred freddie freddy
winny; winny winfield winnifred; wint winton; winton wint; wood woodrow; woodrow drew wood woody;
woody elwood woodrow; wyncha lavonia louvinia; yeona ona onie; yoshi yoshihiko; yoshihiko yoshi; yul
yulan; yulan lan yul; yvonne vonna; zac zachariah zachary zachery; zach zack zak zachariah zachary
zachery; zachariah zac zach zachy zack zak zakk zeke; zachary zac zach zachy zack zak zakk zeke;
zachery zac zach zachy zack zak zakk zeke; zachy zachariah zachary zachery; zack zach zachariah
zachary zachery zak; zada alzada; zaddi arzada; zadie isaiah; zadock melchizedek; zak zach zachariah
zachary zachery zack; zakk zachariah zachary zachery; zay isaiah; zeb zebedee; zebedee zeb; zed
zedediah; zedediah diah dyer zed; zeely bezaleel; zeke ezekiel isaac zachariah zachary zachery; zeph
zephaniah; zephaniah zeph; zolly solomon;
)";

}  // namespace reconnect::people
