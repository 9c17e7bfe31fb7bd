/**
 * Words that speak of a feature beyond its name, for reading what a program builds: [slug, English, French], phrases
 * separated by semicolons. A phrase belongs here when a registrar who writes it means the feature.
 */
export const SKILL_WORDS: readonly [slug: string, en: string, fr: string][] = [
  [
    'reading-comprehension',
    'reading;literacy;document use;blueprint reading;reading blueprints;interpreting drawings',
    'lecture;littératie;alphabétisation;lecture de plans;lecture de schémas',
  ],
  [
    'writing',
    'report writing;business writing;technical writing;plain language;grant writing;record keeping;documentation;charting;proposals;content writing',
    'rédaction de rapports;rédaction technique;langage clair;tenue de dossiers;tenue de registres;documentation;communication écrite;notes au dossier',
  ],
  [
    'numeracy',
    'arithmetic;measurement;precision measurement;estimating;budget calculation;workplace math;quantity take-off',
    'calcul;mesure;mesure de précision;estimation;calcul professionnel;métré',
  ],
  [
    'digital-literacy',
    'digital skills;computer skills;computer literacy;basic computing;office software;spreadsheets;word processing;keyboarding;e-mail',
    'compétences numériques;initiation à l’informatique;bureautique;tableur;traitement de texte;courriel;outils numériques',
  ],
  [
    'active-listening',
    'listening;motivational interviewing;interviewing;counselling skills;empathy;peer support;therapeutic communication',
    'écoute;entretien motivationnel;entrevue;relation d’aide;empathie;communication thérapeutique',
  ],
  [
    'oral-comprehension',
    'listening comprehension;oral comprehension;English language learners;language training',
    'compréhension de l’oral;francisation',
  ],
  [
    'oral-expression',
    'public speaking;presentations;oral communication;verbal communication;storytelling;telephone manner;voice',
    'prise de parole;présentations orales;communication orale;art oratoire;exposés',
  ],
  [
    'critical-thinking',
    'critical analysis;clinical judgment;clinical reasoning;evidence-based practice;risk assessment;data interpretation',
    'esprit critique;jugement clinique;raisonnement clinique;données probantes;évaluation des risques;évaluation du risque',
  ],
  [
    'decision-making',
    'decisions;triage;strategic thinking;judgment;prioritizing',
    'décisions;triage;réflexion stratégique;prise de décision',
  ],
  [
    'evaluation',
    'assessment;program evaluation;appraisal;inspection;audits;developmental screening;observation of children',
    'évaluation de programmes;inspection;vérification;dépistage;observation des enfants',
  ],
  [
    'learning-and-teaching-strategies',
    'pedagogy;instructional design;curriculum design;lesson planning;early learning;child development;learning strategies;play-based learning',
    'pédagogie;conception pédagogique;planification de cours;apprentissage par le jeu;développement de l’enfant;stratégies d’apprentissage',
  ],
  [
    'problem-solving',
    'root cause analysis;problem-solving;design thinking;conflict resolution',
    'analyse des causes;résolution de conflits;pensée conceptuelle;pensée design',
  ],
  [
    'systems-analysis',
    'business analysis;requirements analysis;process improvement;value-stream mapping;lean;six sigma;process mapping',
    'analyse d’affaires;analyse des besoins;amélioration des processus;amélioration continue;cartographie des processus',
  ],
  [
    'digital-production',
    'programming;coding;software development;web development;scripting;app development;game development;machine learning;automation scripts;digital media production;content creation',
    'programmation;développement logiciel;développement Web;codage;apprentissage automatique;création de contenu numérique;développement d’applications',
  ],
  [
    'preventative-maintenance',
    'preventative maintenance;preventive maintenance;predictive maintenance;lubrication;equipment maintenance;pre-trip inspection;vehicle maintenance',
    'maintenance préventive;maintenance prédictive;lubrification;entretien d’équipement;ronde de sécurité;entretien mécanique',
  ],
  [
    'equipment-and-tool-selection',
    'hand tools;power tools;tool use;tool safety;measuring tools;shop tools;manual dexterity;knife skills',
    'outils manuels;outils électriques;petit outillage;dextérité manuelle;instruments de mesure',
  ],
  [
    'operation-and-control',
    'equipment operation;machine operation;heavy equipment;forklift;crane operation;CNC operation;operating machines',
    'conduite de machines;équipement lourd;chariot élévateur;utilisation d’équipement;opération de machines;grue',
  ],
  [
    'operation-monitoring-of-machinery-and-equipment',
    'process control;control loops;SCADA;instrumentation;monitoring equipment;vital signs monitoring;gauges',
    'contrôle de procédés;boucles de régulation;instrumentation;surveillance de procédés;signes vitaux',
  ],
  [
    'quality-control-testing',
    'quality control;quality assurance;testing;non-destructive testing;inspection;control charts;calibration;food safety;good manufacturing practices;HACCP',
    'assurance qualité;contrôle qualité;essais;essais non destructifs;cartes de contrôle;étalonnage;salubrité alimentaire;bonnes pratiques de fabrication',
  ],
  [
    'repairing',
    'repair;repairs;servicing;overhaul;brakes;minor repairs',
    'réparations;dépannage;remise en état;freins',
  ],
  [
    'setting-up',
    'machine setup;installation;equipment setup;rigging;commissioning;wiring;alignment;fixtures',
    'montage;réglage de machines;installation;mise en service;gréage;câblage;alignement',
  ],
  [
    'product-design',
    'drafting;prototyping;computer-aided design;graphic design;design;recipe development;menu planning;pattern making',
    'dessin technique;prototypage;conception assistée par ordinateur;conception graphique;design;élaboration de menus',
  ],
  [
    'troubleshooting',
    'diagnostics;fault finding;debugging;diagnosing;technical support;help desk',
    'dépannage;diagnostic;débogage;recherche de pannes;soutien technique',
  ],
  [
    'management-of-financial-resources',
    'budgeting;budgets;cost control;food cost;financial management;capital budgeting;financial planning;fundraising',
    'budgétisation;budgets;contrôle des coûts;gestion financière;planification financière;collecte de fonds',
  ],
  [
    'management-of-material-resources',
    'inventory;inventory control;procurement;purchasing;supply management;stock control;ordering',
    'inventaire;gestion des stocks;approvisionnement;achats;commande de matériel',
  ],
  [
    'management-of-personnel-resources',
    'supervision;leadership;team leadership;people management;staffing;onboarding;recruitment;managing staff;employee relations',
    'supervision;leadership;encadrement;gestion d’équipe;recrutement;dotation;accueil et intégration',
  ],
  [
    'monitoring',
    'performance monitoring;performance management;continuous improvement;quality improvement;key performance indicators',
    'gestion du rendement;amélioration continue;amélioration de la qualité;indicateurs de rendement',
  ],
  [
    'time-management',
    'scheduling;planning;organization skills;calendars;project scheduling;workload',
    'planification;gestion d’agenda;horaires;organisation du travail;échéancier',
  ],
  [
    'coordinating',
    'coordination;project management;project coordination;event planning;case management;care coordination;teamwork;collaboration;dispatch',
    'gestion de projet;coordination de projets;organisation d’événements;gestion de cas;travail d’équipe;collaboration;répartition',
  ],
  [
    'instructing',
    'training delivery;train the trainer;facilitation;demonstration;workplace training;instruction;adult education',
    'formation des adultes;animation;formation de formateurs;démonstration;formation en milieu de travail',
  ],
  [
    'negotiating',
    'negotiation;mediation;conflict resolution;collective bargaining;de-escalation;contract negotiation',
    'négociations;médiation;résolution de conflits;désescalade;négociation de contrats',
  ],
  [
    'persuading',
    'persuasion;sales techniques;selling;advocacy;influence;closing',
    'techniques de vente;vente;défense des droits;influence;argumentation',
  ],
  [
    'social-perceptiveness',
    'emotional intelligence;cultural competence;cultural safety;trauma-informed care;person-centred care;inclusion;diversity;empathy;compassionate care',
    'intelligence émotionnelle;compétence culturelle;sécurité culturelle;approche tenant compte des traumatismes;approche centrée sur la personne;inclusion;diversité;empathie',
  ],
];
