/**
 * Words that speak of a knowledge area beyond its name, for reading what a program builds: [slug, English, French], phrases
 * separated by semicolons. A phrase belongs here when a registrar who writes it means the feature.
 */
export const KNOWLEDGE_WORDS: readonly [slug: string, en: string, fr: string][] = [
  [
    'accounting',
    'bookkeeping;accounts payable;accounts receivable;financial statements;general ledger;reconciliation;bank reconciliation;payroll;tax preparation;IFRS',
    'tenue de livres;comptes fournisseurs;comptes clients;états financiers;grand livre;conciliation bancaire;paie;production de déclarations de revenus',
  ],
  [
    'business-administration',
    'business management;entrepreneurship;small business;management;governance;strategic planning;operations management;business planning',
    'gestion d’entreprise;entrepreneuriat;petite entreprise;gestion;gouvernance;planification stratégique;plan d’affaires',
  ],
  [
    'clerical',
    'office administration;administrative support;filing;reception;data entry;office procedures;records management;medical terminology;secretarial;minutes',
    'administration de bureau;secrétariat;classement;réception;saisie de données;gestion de documents;procédures de bureau;procès-verbaux',
  ],
  [
    'finance',
    'financial analysis;investments;banking;insurance;credit;wealth management;mortgages;financial services',
    'analyse financière;placements;services bancaires;assurance;crédit;hypothèques;services financiers',
  ],
  [
    'human-resources-and-labour-relations',
    'human resources;HR;recruitment;labour relations;employment standards;compensation;benefits;workplace investigation',
    'ressources humaines;RH;recrutement;relations de travail;normes du travail;rémunération;avantages sociaux',
  ],
  [
    'sale-and-marketing',
    'sales;marketing;digital marketing;social media;branding;advertising;merchandising;e-commerce;market research;SEO',
    'vente;marketing;marketing numérique;médias sociaux;image de marque;publicité;marchandisage;commerce électronique;étude de marché',
  ],
  [
    'client-services',
    'customer service;client service;guest service;call centre;customer experience;front desk;hospitality service;complaint handling',
    'service client;service à la clientèle;expérience client;centre d’appels;accueil;gestion des plaintes',
  ],
  [
    'communications-and-media',
    'communications;media relations;journalism;public relations;video production;podcasting;film production;content strategy;social media',
    'communications;relations publiques;relations avec les médias;journalisme;production vidéo;balado;stratégie de contenu',
  ],
  [
    'teaching',
    'education;classroom;teacher;early childhood education;special education;classroom management;tutoring;ESL;TESL',
    'éducation;enseignant;petite enfance;éducation à l’enfance;éducation spécialisée;gestion de classe;tutorat',
  ],
  [
    'training-mentoring-and-coaching',
    'coaching;mentoring;mentorship;training;career counselling;job coaching;preceptorship',
    'coaching;mentorat;formation;accompagnement;orientation professionnelle;préceptorat',
  ],
  [
    'hospitality',
    'food service;cooking;culinary;restaurant;hotel;tourism;catering;bartending;baking;housekeeping;menu;kitchen',
    'cuisine;restauration;hôtellerie;tourisme;traiteur;barman;boulangerie;pâtisserie;entretien ménager;service aux tables',
  ],
  [
    'mental-health',
    'mental wellness;addictions;substance use;suicide prevention;psychology;counselling;crisis intervention;trauma;dementia;behavioural health;harm reduction;therapy',
    'bien-être psychologique;dépendances;toxicomanie;prévention du suicide;psychologie;intervention de crise;traumatisme;démence;réduction des méfaits;thérapie',
  ],
  [
    'physical-health',
    'health care;nursing;patient care;personal care;personal support;anatomy;infection control;wound care;palliative care;pharmacology;first aid;geriatric;medication;phlebotomy;long-term care;home care;foot care',
    'soins de santé;soins infirmiers;soins aux patients;soins d’hygiène;anatomie;prévention des infections;soins des plaies;soins palliatifs;pharmacologie;premiers soins;gériatrie;médicaments;phlébotomie;soins de longue durée;soins à domicile;soins des pieds',
  ],
  [
    'recreation-leisure-and-fitness',
    'recreation;fitness;sport;coaching athletes;outdoor recreation;leisure;outdoor play;therapeutic recreation;personal training',
    'loisirs;conditionnement physique;sport;plein air;jeu extérieur;loisirs thérapeutiques;entraînement',
  ],
  [
    'veterinarian-and-animal-care',
    'animal care;veterinary;pet grooming;animal health;livestock health',
    'soins aux animaux;vétérinaire;toilettage;santé animale',
  ],
  [
    'law',
    'legal;regulations;legislation;compliance;contracts;privacy;paralegal;human rights;court;employment law;wills;real estate law;intellectual property;building code;ethics',
    'juridique;réglementation;lois;conformité;contrats;protection de la vie privée;droits de la personne;tribunal;droit du travail;testaments;propriété intellectuelle;code du bâtiment;déontologie',
  ],
  [
    'public-affairs-and-government-relations',
    'public policy;public administration;municipal government;policy analysis;policy brief;community development;Indigenous governance;public sector',
    'politiques publiques;administration publique;administration municipale;analyse de politiques;développement communautaire;gouvernance autochtone;secteur public',
  ],
  [
    'public-safety-and-security',
    'occupational health and safety;workplace safety;safety procedures;WHMIS;emergency management;security guard;fire safety;fall protection;cybersecurity;emergency response;hazard assessment;confined space;first response',
    'santé et sécurité au travail;sécurité au travail;consignes de sécurité;SIMDUT;gestion des urgences;agent de sécurité;sécurité incendie;protection contre les chutes;cybersécurité;intervention d’urgence;espaces clos',
  ],
  [
    'manufacturing-processing-and-production',
    'manufacturing;production;assembly;food processing;lean manufacturing;machining;CNC;welding;fabrication;plastics;biomanufacturing;packaging;industrial',
    'fabrication;production;assemblage;transformation des aliments;production allégée;usinage;commande numérique;soudage;emballage;industriel',
  ],
  [
    'logistics',
    'supply chain;warehousing;shipping;receiving;transportation;freight;distribution;inventory;material handling;customs;cargo',
    'chaîne d’approvisionnement;entreposage;expédition;réception;transport;fret;distribution;manutention;douanes;arrimage',
  ],
  [
    'performance-measurement',
    'evaluation methods;metrics;key performance indicators;program evaluation;data analysis;analytics;dashboards;benchmarking;statistics',
    'indicateurs de rendement;évaluation de programmes;analyse de données;analytique;tableaux de bord;statistique',
  ],
  [
    'technical-design',
    'CAD;computer-aided design;drafting;engineering design;BIM;building information modelling;technical drawing;UX design;user experience;blueprints;3D modelling',
    'CAO;conception assistée par ordinateur;dessin technique;modélisation des données du bâtiment;modélisation 3D;expérience utilisateur;plans',
  ],
  [
    'agriculture-and-horticulture',
    'agriculture;horticulture;farming;crops;greenhouse;landscaping;gardening;soil;viticulture;pest management;agronomy;cannabis production',
    'agriculture;horticulture;ferme;cultures;serre;aménagement paysager;jardinage;sols;viticulture;lutte antiparasitaire;agronomie',
  ],
  [
    'forestry',
    'forest;silviculture;logging;tree felling;wildfire;arboriculture;chain saw',
    'forêt;sylviculture;récolte du bois;abattage d’arbres;feux de forêt;arboriculture;scie à chaîne',
  ],
  [
    'geological-resources',
    'mining;mineral;drilling;oil and gas;diamond drilling;prospecting;quarry;underground mining;blasting',
    'mines;minéraux;forage;pétrole et gaz;forage au diamant;prospection;carrière;exploitation minière;dynamitage',
  ],
  [
    'livestock-farm-animals-wildlife',
    'livestock;dairy;cattle;poultry;wildlife;farm animals;fisheries;aquaculture;calving',
    'bétail;élevage;bovins;volaille;faune;animaux de ferme;pêche;aquaculture',
  ],
  [
    'water-resources',
    'water treatment;wastewater;water quality;hydrology;drinking water;watershed;drainage;irrigation',
    'traitement de l’eau;eaux usées;qualité de l’eau;hydrologie;eau potable;bassin versant;drainage;irrigation',
  ],
  [
    'biology',
    'anatomy;physiology;microbiology;biotechnology;life sciences;cell culture;infection control;genetics;ecology;pathology',
    'anatomie;physiologie;microbiologie;biotechnologie;sciences de la vie;culture cellulaire;génétique;écologie;pathologie',
  ],
  [
    'chemistry',
    'chemical;chromatography;laboratory;pharmacology;WHMIS;hazardous materials;fermentation;water chemistry',
    'chimique;chromatographie;laboratoire;pharmacologie;matières dangereuses;fermentation',
  ],
  [
    'geoscience',
    'geology;GIS;mapping;remote sensing;surveying;soil science;environmental science;climate;meteorology;geomatics',
    'géologie;SIG;cartographie;télédétection;arpentage;science des sols;sciences de l’environnement;climat;météorologie;géomatique',
  ],
  [
    'physics',
    'mechanics;thermodynamics;radiation;optics;acoustics;electricity fundamentals;energy efficiency;building science;hydraulics',
    'mécanique des fluides;thermodynamique;radioprotection;optique;acoustique;efficacité énergétique;science du bâtiment;hydraulique',
  ],
  [
    'arts',
    'fine arts;visual arts;graphic design;music;photography;theatre;drawing;animation;illustration;creative writing;crafts',
    'beaux-arts;arts visuels;design graphique;musique;photographie;théâtre;dessin;animation;illustration;création littéraire;métiers d’art',
  ],
  [
    'economics',
    'economy;labour market information;cost-benefit analysis;market analysis;forecasting;finance fundamentals',
    'économie;information sur le marché du travail;analyse coûts-avantages;analyse de marché;prévisions',
  ],
  [
    'humanities',
    'history;Indigenous studies;Indigenous knowledge;cultural awareness;sociology;anthropology;human development;reconciliation;diversity and inclusion',
    'histoire;études autochtones;savoirs autochtones;sensibilisation culturelle;sociologie;anthropologie;développement humain;réconciliation',
  ],
  [
    'library-conservation-and-heritage',
    'library;archives;museum;cataloguing;records;heritage;conservation;archaeology;information management',
    'bibliothèque;archives;musée;catalogage;patrimoine;conservation;archéologie;gestion de l’information',
  ],
  [
    'theology-and-philosophy',
    'ethics;spiritual care;philosophy;theology;religion;chaplaincy',
    'éthique;soins spirituels;philosophie;théologie;religion',
  ],
  [
    'building-and-construction',
    'construction;carpentry;framing;roofing;concrete;masonry;drywall;renovation;plumbing;building envelope;passive house;scaffolding;building code;HVAC',
    'construction;charpenterie;menuiserie;ossature;toiture;béton;maçonnerie;gypse;rénovation;plomberie;enveloppe du bâtiment;échafaudage;code du bâtiment',
  ],
  [
    'computer-technology-and-information-systems',
    'information technology;IT;programming;software;networking;cybersecurity;cloud computing;database;data science;web development;artificial intelligence;computer systems;machine learning;data analytics;network security;operating systems',
    'technologies de l’information;TI;programmation;logiciels;réseautique;cybersécurité;infonuagique;bases de données;science des données;développement Web;intelligence artificielle;systèmes informatiques;apprentissage automatique;sécurité réseau',
  ],
  [
    'electrical-and-electronics',
    'electrical;electronics;wiring;electrician;PLC;circuits;motor control;solar photovoltaics;high voltage;robotics;instrumentation;electric vehicles;batteries',
    'électricité;électronique;câblage;électricien;automate programmable;circuits;commande de moteurs;panneaux solaires;haute tension;robotique;véhicules électriques;batteries',
  ],
  [
    'mechanics-and-machinery',
    'mechanical;mechanic;hydraulics;pneumatics;engines;automotive;machinery;millwright;machining;diesel;bearings;gears;welding;small engines;HVAC',
    'mécanique;mécanicien;hydraulique;pneumatique;moteurs;automobile;machinerie;usinage;diesel;roulements;soudage;petits moteurs',
  ],
  [
    'telecommunications',
    'telecom;fibre optics;wireless;radio communication;networking;broadband;VoIP;network cabling;5G',
    'télécoms;fibre optique;sans-fil;communication radio;réseaux;large bande;câblage réseau',
  ],
  [
    'vehicles-and-machinery-operations',
    'driving;truck driver;commercial driver;forklift;heavy equipment;crane;tractor;air brakes;defensive driving;drone;RPAS;vehicle operation;excavator',
    'conduite;camionneur;conducteur professionnel;chariot élévateur;équipement lourd;grue;tracteur;freins à air;conduite préventive;drone;excavatrice',
  ],
  [
    'languages',
    'language;translation;interpreting;English as a second language;French as a second language;sign language;bilingual;Indigenous language;terminology',
    'langue;traduction;interprétation;anglais langue seconde;français langue seconde;langue des signes;bilinguisme;langue autochtone;terminologie',
  ],
  [
    'mathematics',
    'math;algebra;statistics;calculus;geometry;data analysis;trigonometry;quantitative methods',
    'maths;algèbre;statistique;calcul;géométrie;analyse de données;trigonométrie;méthodes quantitatives',
  ],
];
