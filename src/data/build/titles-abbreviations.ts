import { fold } from '../../engine/text/index.js';
import type { Lang } from '../../engine/types.js';
import type { Sources } from '../sources/index.js';

/**
 * Short forms that people write for jobs and parts of job titles in Canada, by language: "short=long".
 * General usage, gathered without regard to any test set. A short form may stand beside other words ("hr manager").
 */
const USAGE: Record<Lang, string> = {
  en: `aba=applied behaviour analysis|ac=air conditioning|acct=accountant|acctg=accounting|acp=advanced care paramedic|
admin=administrative|adv=advertising|agt=agent|apprent=apprentice|appt=appointment|aprn=nurse practitioner|arch=architect|
assoc=associate|asst=assistant|att=attendant|auto=automotive|ax=administrative executive|az=truck driver|ba=business analyst|
bcba=behaviour analyst|bdr=business development representative|bi=business intelligence|bldg=building|bsw=social worker|
cad=computer assisted design|cbo=chief business officer|cca=continuing care assistant|cda=certified dental assistant|
cdn=certified dental nurse|ce=civil engineer|ceo=chief executive officer|cfo=chief financial officer|cga=accountant|
chro=human resources vice president|cio=chief information officer|cma=management accountant|cmo=chief marketing officer|
cna=nurse aide|co=correctional officer|coo=chief operating officer|coord=coordinator|cpa=chartered professional accountant|
cra=canada revenue agency|cs=customer service|csr=customer service representative|csw=community support worker|
cto=chief technology officer|cust=customer|cyw=child youth worker|dba=database administrator|dev=developer|
devops=software developer|devs=developer|dir=director|dmd=dentist|dna=dental nurse|doc=physician|dr=physician|drs=physician|
dsw=developmental service worker|dz=truck driver|ea=educational assistant|ece=early childhood educator|ed=education|edu=education|
ehs=environmental health safety|elec=electrical|ell=english language|emp=employment|emr=emergency medical responder|
ems=emergency medical services paramedic|emt=emergency medical technician|eng=engineer|engr=engineer|esl=english second language|
ev=electric vehicle|exec=executive|fac=facilities|fin=financial|foh=front house|frontend=front end web|
gis=geographic information systems|gm=general manager|gov=government|govt=government|gp=general practitioner physician|
hca=health care aide|helpdesk=help desk|hr=human resources|hrbp=human resources business partner|hse=health safety environment|
hvac=heating ventilation air conditioning|ia=internal auditor|icu=intensive care nurse|insp=inspector|instr=instructor|
it=information technology|lab=laboratory|lib=library|lpn=licensed practical nurse|ltc=long term care|lvn=licensed practical nurse|
maint=maintenance|md=physician|mech=mechanical|med=medical|mfg=manufacturing|mgmt=management|mgr=manager|
mla=medical laboratory assistant|mlt=medical laboratory technologist|mp=member parliament|
mpp=member provincial parliament legislator|mrt=medical radiation technologist|msw=social worker|mt=massage therapist|
mua=make up artist|ndt=non destructive testing|np=nurse practitioner|oa=office assistant|ob=obstetrician|
obgyn=obstetrician gynecologist|occ=occupational|oper=operator|opr=operator|ops=operations|ot=occupational therapist|
ota=occupational therapist assistant|pa=physician assistant|pca=personal care aide|pcp=primary care paramedic|
pct=patient care aide|pe=physical education|pharm=pharmacy|phd=university professor|phn=public health nurse|phys=physical|
plc=programmable logic controller|pm=project manager|pmo=project management office|po=probation officer|pr=public relations|
prof=professor|prog=program|psw=personal support worker|psych=psychologist|pt=physical therapist|pta=physiotherapist assistant|
pv=photovoltaic|qa=quality assurance|qc=quality control|rcmp=police officer|rd=registered dietitian|receiv=receiving|
recep=receptionist|rehab=rehabilitation|rep=representative|reps=representative|rmt=registered massage therapist|
rn=registered nurse|rph=pharmacist|rpht=pharmacy technician|rpn=registered practical nurse|rrt=respiratory therapist|
rsw=social worker|rt=respiratory therapist|scm=supply chain management|sdr=sales development representative|
seo=search engine optimization|slp=speech language pathologist|sre=systems reliability engineer|supe=superintendent|
supt=superintendent|supv=supervisor|supvr=supervisor|svc=service|svcs=services|swe=software engineer|sys=systems|
ta=teaching assistant|tech=technician|tesl=english second language|tl=team leader|tv=television|ui=user interface|
uiux=user experience interface|univ=university|ux=user experience|vet=veterinarian|vp=vice president|whse=warehouse|
wp=word processing|wrhs=warehouse|xray=x ray`,
  fr: `abp=administratif|acct=comptable|adj=adjoint|admin=administratif|agr=agronome|ai=architecte intérieur|ambul=ambulancier|
anal=analyste|app=apprenti|apt=appareil|arch=architecte|as=aide soignant|asi=assistant infirmier|asp=assistant soins|ass=assistant|asst=assistant|aux=auxiliaire|avs=auxiliaire vie|
bd=base données|biblio=bibliothécaire|ca=comptable agréé|cad=conception assistée|cao=conception assistée ordinateur|cep=conseiller emploi|chsld=centre hébergement soins longue durée|char=automobile|chars=automobile|chu=hôpital|
clsc=services communautaires|cn=commande numérique|cnc=commande numérique|co=conseiller orientation|comm=commis|compt=comptable|cond=conducteur|cons=conseiller|
contr=contremaître|coord=coordonnateur|cpa=comptable professionnel agréé|cpe=éducateur petite enfance|cvac=chauffage ventilation climatisation|cvc=chauffage ventilation climatisation|
da=directeur artistique|daf=directeur finances|dev=développeur|dév=développeur|dg=directeur général|dir=directeur|doc=médecin|dr=médecin|dre=médecin|drh=directeur ressources humaines|
dsi=directeur systèmes informatiques|édu=éducateur|élec=électricien|emp=employé|ens=enseignant|entr=entretien|epe=éducateur petite enfance|
ergo=ergothérapeute|esth=esthéticien|fin=finances|gen=général|gest=gestionnaire|gmf=médecin famille|gp=gestionnaire projet|ia=intelligence artificielle|iade=infirmier|info=informatique|infs=informatique|infogr=infographiste|
inf=infirmier|ing=ingénieur|insp=inspecteur|inter=intervenant|ips=infirmier praticien spécialisé|journalier=manoeuvre|journalière=manoeuvre|kine=kinésithérapeute|kiné=kinésithérapeute|kin=kinésiologue|labo=laboratoire|loader=chargeuse|log=logistique|
mach=machine|maint=maintenance|manut=manutentionnaire|md=médecin|mec=mécanicien|méc=mécanicien|mécano=mécanicien|mécanos=mécanicien|mkt=marketing|mktg=marketing|omni=médecin famille|op=opérateur|opér=opérateur|ortho=orthophoniste|osteo=ostéopathe|
pab=préposé bénéficiaires|pdg=président directeur général|pharm=pharmacien|pme=petite entreprise|pm=gestionnaire projet|prep=préposé|prép=préposé|pres=président|proprio=propriétaire|prof=professeur|profs=professeur|prog=programmeur|psy=psychologue|
psychoed=psychoéducateur|pvp=vice président|qa=assurance qualité|rd=recherche développement|rech=recherche|rep=représentant|rép=représentant|resp=responsable|resto=restaurant|rh=ressources humaines|rp=relations publiques|
sag=service garde|sc=service client|sec=secrétaire|sécu=sécurité|serv=service|skidoo=motoneige|sst=santé sécurité travail|sup=superviseur|surv=surveillant|syst=systèmes|tech=technicien|
télé=télévision|tes=technicien éducation spécialisée|tgc=technicien génie civil|tge=technicien|ti=technologies information|tic=technologies information communications|tim=technologue imagerie médicale|tm=technologiste médical|tp=technicien professionnel|tph=technicien physique|
trad=traducteur|trailer=remorque|trav=travailleur|truck=camion|trucks=camion|ts=travailleur social|tts=technicien travail social|tsa=technicien services ambulanciers|ui=interface utilisateur|ux=expérience utilisateur|vet=vétérinaire|vét=vétérinaire|vp=vice président`,
};

/** "Chief Executive Officer (CEO)", "Registered nurse (R.N.)": a short form that spells the initials of what stands before it. */
const BRACKETED = /^(.{6,}?) \(((?:\p{Lu}\.?){2,6})\)/u;

const initials = (text: string): string =>
  fold(text)
    .split(/[^a-z0-9]+/)
    .filter((word) => !/^(?:of|and|the|for|de|des|du|la|le|les|d|l|et|en|aux|au|a)$/.test(word))
    .map((word) => word[0])
    .join('');

const CAPITALS = /^\p{Lu}+$/u;
/** Common words, and a region, that neither titles nor tasks happen to hold. */
const COMMON: Record<Lang, string[]> = { en: ['cod', 'gta', 'his', 'pic', 'rat'], fr: ['man'] };

/** Words of the language that the initials of something may spell as well: a pet groomer images no positrons. */
function plainWords(sources: Sources, lang: Lang): Set<string> {
  const split = (text: string): string[] => text.split(/[^\p{L}]+/u);
  const titles = sources.nocTitles(lang).flatMap(({ title }) => split(title));
  const words = [...COMMON[lang], ...titles.filter((word) => !CAPITALS.test(word)).map(fold)];
  if (lang === 'fr') return new Set(words);
  const texts = [
    ...sources.onetTasks().map(({ text }) => text),
    ...sources.unitGroups().flatMap(({ duties }) => duties),
  ];
  return new Set([...words, ...texts.flatMap(split).filter((word) => /^\p{Ll}+$/u.test(word))]);
}

/** Short form → what it stands for, folded; usage first, then what titles say of themselves. */
export function abbreviations(sources: Sources, lang: Lang): Map<string, string> {
  const found = new Map<string, string>();
  for (const entry of USAGE[lang].replace(/\n/g, '').split('|')) {
    const [short, long] = entry.split('=') as [string, string];
    if (long && fold(short) !== fold(long)) found.set(fold(short), fold(long));
  }
  const words = plainWords(sources, lang);
  const votes = new Map<string, Map<string, number>>();
  const read = (title: string, vote: number): void => {
    const [, long, short] = BRACKETED.exec(title) ?? [];
    if (!long || !short) return;
    const key = fold(short).replaceAll('.', '');
    if (found.has(key) || words.has(key) || initials(long) !== key) return;
    const of = votes.get(key) ?? new Map<string, number>();
    votes.set(key, of.set(fold(long), (of.get(fold(long)) ?? 0) + vote));
  };
  for (const { title } of sources.nocTitles(lang)) read(title.replace(/^(.*?)\/.*? (?=\()/, '$1 '), 2);
  if (lang === 'en') {
    for (const { title } of sources.onetReported()) read(title, 2);
    for (const { title } of sources.onetAlternates()) read(title, 1);
  }
  for (const [key, of] of votes) {
    const [long, vote] = [...of].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]!;
    if (vote > 1) found.set(key, long);
  }
  return new Map([...found].sort(([a], [b]) => (a < b ? -1 : 1)));
}
