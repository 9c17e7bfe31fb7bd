import type { FeatureKind } from '../../engine/types.js';

/** A rated descriptor: where it stands in the source, how we name it in each language. */
export interface RatedFeature {
  id: string;
  kind: Exclude<FeatureKind, 'technology'>;
  /** Column name in the OaSIS file, spaces normalised. */
  column: string;
  en: string;
  fr: string;
}

/**
 * [OaSIS column, English, French]. English follows the official name, with the odd ones made plain. French is ours until
 * the official French files are supplied, and is marked unofficial. An id is the slug of the column: never renamed.
 */
const SKILLS: [string, string, string][] = [
  ['Reading Comprehension', 'Reading comprehension', 'Compréhension de lecture'],
  ['Writing', 'Writing', 'Rédaction'],
  ['Numeracy', 'Numeracy', 'Numératie'],
  ['Digital Literacy', 'Digital literacy', 'Littératie numérique'],
  ['Oral Communication: Active Listening', 'Active listening', 'Écoute active'],
  ['Oral Communication: Oral Comprehension', 'Understanding speech', 'Compréhension orale'],
  ['Oral Communication: Oral Expression', 'Speaking', 'Expression orale'],
  ['Critical Thinking', 'Critical thinking', 'Pensée critique'],
  ['Decision Making', 'Decision making', 'Prise de décisions'],
  ['Evaluation', 'Evaluation', 'Évaluation'],
  [
    'Learning and Teaching Strategies',
    'Learning and teaching strategies',
    'Stratégies d’apprentissage et d’enseignement',
  ],
  ['Problem Solving', 'Problem solving', 'Résolution de problèmes'],
  ['Systems Analysis', 'Systems analysis', 'Analyse de systèmes'],
  ['Digital Production', 'Digital production', 'Production numérique'],
  ['Preventative Maintenance', 'Preventive maintenance', 'Entretien préventif'],
  ['Equipment and Tool Selection', 'Equipment and tool selection', 'Choix de l’équipement et des outils'],
  ['Operation and Control', 'Operating equipment', 'Conduite d’équipement'],
  [
    'Operation Monitoring of Machinery and Equipment',
    'Monitoring machinery and equipment',
    'Surveillance de machines et d’équipement',
  ],
  ['Quality Control Testing', 'Quality control testing', 'Contrôle de la qualité'],
  ['Repairing', 'Repairing', 'Réparation'],
  ['Setting up', 'Setting up equipment', 'Installation et réglage d’équipement'],
  ['Product Design', 'Product design', 'Conception de produits'],
  ['Troubleshooting', 'Troubleshooting', 'Diagnostic de pannes'],
  ['Management of Financial Resources', 'Managing money', 'Gestion des ressources financières'],
  [
    'Management of Material Resources',
    'Managing materials and supplies',
    'Gestion des ressources matérielles',
  ],
  ['Management of Personnel Resources', 'Managing people', 'Gestion du personnel'],
  ['Monitoring', 'Monitoring performance', 'Suivi du rendement'],
  ['Time Management', 'Time management', 'Gestion du temps'],
  ['Coordinating', 'Coordinating', 'Coordination'],
  ['Instructing', 'Instructing', 'Formation pratique'],
  ['Negotiating', 'Negotiating', 'Négociation'],
  ['Persuading', 'Persuading', 'Persuasion'],
  ['Social Perceptiveness', 'Social perceptiveness', 'Perspicacité sociale'],
];

const KNOWLEDGE: [string, string, string][] = [
  ['Accounting', 'Accounting', 'Comptabilité'],
  ['Business Administration', 'Business administration', 'Administration des affaires'],
  ['Clerical', 'Office work', 'Travail de bureau'],
  ['Finance', 'Finance', 'Finance'],
  [
    'Human Resources and Labour relations',
    'Human resources and labour relations',
    'Ressources humaines et relations de travail',
  ],
  ['Sale and Marketing', 'Sales and marketing', 'Vente et marketing'],
  ['Client Services', 'Client service', 'Service à la clientèle'],
  ['Communications and Media', 'Communications and media', 'Communications et médias'],
  ['Teaching', 'Teaching', 'Enseignement'],
  [
    'Training, Mentoring and Coaching',
    'Training, mentoring and coaching',
    'Formation, mentorat et accompagnement',
  ],
  ['Hospitality', 'Hospitality', 'Hôtellerie et restauration'],
  ['Mental Health', 'Mental health', 'Santé mentale'],
  ['Physical Health', 'Physical health', 'Santé physique'],
  [
    'Recreation, Leisure and Fitness',
    'Recreation, leisure and fitness',
    'Loisirs et conditionnement physique',
  ],
  ['Veterinarian and Animal Care', 'Veterinary and animal care', 'Soins vétérinaires et soins des animaux'],
  ['Law', 'Law', 'Droit'],
  [
    'Public Affairs and Government relations',
    'Public affairs and government relations',
    'Affaires publiques et relations gouvernementales',
  ],
  ['Public Safety and Security', 'Public safety and security', 'Sécurité publique'],
  [
    'Manufacturing, Processing and Production',
    'Manufacturing, processing and production',
    'Fabrication, transformation et production',
  ],
  ['Logistics', 'Logistics', 'Logistique'],
  ['Performance Measurement', 'Performance measurement', 'Mesure du rendement'],
  ['Technical Design', 'Technical design', 'Conception technique'],
  ['Agriculture and horticulture', 'Agriculture and horticulture', 'Agriculture et horticulture'],
  ['Forestry', 'Forestry', 'Foresterie'],
  ['Geological Resources', 'Geological resources', 'Ressources géologiques'],
  [
    'Livestock, Farm animals & Wildlife',
    'Livestock, farm animals and wildlife',
    'Bétail, animaux de ferme et faune',
  ],
  ['Water Resources', 'Water resources', 'Ressources en eau'],
  ['Biology', 'Biology', 'Biologie'],
  ['Chemistry', 'Chemistry', 'Chimie'],
  ['Geoscience', 'Geoscience', 'Géosciences'],
  ['Physics', 'Physics', 'Physique'],
  ['Arts', 'Arts', 'Arts'],
  ['Economics', 'Economics', 'Économie'],
  ['Humanities', 'Humanities', 'Sciences humaines'],
  [
    'Library, Conservation, and Heritage',
    'Library, conservation and heritage',
    'Bibliothéconomie, conservation et patrimoine',
  ],
  ['Theology and Philosophy', 'Theology and philosophy', 'Théologie et philosophie'],
  ['Building and Construction', 'Building and construction', 'Bâtiment et construction'],
  [
    'Computer, technology and Information Systems',
    'Computers, technology and information systems',
    'Informatique, technologie et systèmes d’information',
  ],
  ['Electrical and Electronics', 'Electricity and electronics', 'Électricité et électronique'],
  ['Mechanics and Machinery', 'Mechanics and machinery', 'Mécanique et machinerie'],
  ['Telecommunications', 'Telecommunications', 'Télécommunications'],
  [
    'Vehicles and Machinery Operations',
    'Operating vehicles and machinery',
    'Conduite de véhicules et de machinerie',
  ],
  ['Languages', 'Languages', 'Langues'],
  ['Mathematics', 'Mathematics', 'Mathématiques'],
];

const slug = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

const rated = (kind: RatedFeature['kind'], rows: [string, string, string][]): RatedFeature[] =>
  rows.map(([column, en, fr]) => ({
    id: `${kind}:${slug(column.replace('Oral Communication: ', ''))}`,
    kind,
    column,
    en,
    fr,
  }));

/** The 77 rated features, in the order of the packs: 33 skills (0–5), then 44 knowledge areas (0–3). */
export const RATED: readonly RatedFeature[] = [...rated('skill', SKILLS), ...rated('knowledge', KNOWLEDGE)];
