import type { Lang } from '../../src/engine/types.js';

/**
 * Everyday words and what people put around them, for queries that mean no job: common words of each language, by
 * hand, none chosen for what the engine does with it, and no query of the evaluation sets among them.
 */
interface Everyday {
  things: string[];
  said: string[];
  /** `…` stands for a thing. */
  frames: string[];
}

const words = (text: string): string[] => text.trim().split(/\s+/);
const lines = (text: string): string[] => text.trim().split(/\s*\n\s*/);

export const EVERYDAY: Readonly<Record<Lang, Everyday>> = {
  en: {
    things: words(`
      apple orange carrot potato tomato onion cheese butter milk juice sugar pepper soup salad cookie cake chocolate
      breakfast lunch dinner kitchen table chair sofa window door roof garden flower grass leaf tree river lake ocean
      beach island mountain forest desert cloud rain snow wind storm summer winter spring autumn morning afternoon
      evening monday thursday saturday january april june october birthday wedding holiday vacation airport ticket
      passport luggage hotel museum theatre cinema movie song guitar piano radio television camera phone battery charger
      keyboard screen printer laptop website email message calendar picture video game puzzle hockey soccer
      basketball swimming bicycle car tire engine bus train subway bridge street corner house apartment rent
      mortgage tax bank money wallet coin credit loan insurance hospital medicine pill fever headache tooth knee
      shoulder finger hair skin coffee tea water wine beer bread rice pasta chicken fish turkey bacon egg dog cat rabbit
      horse cow spider butterfly elephant tiger bear moose goose robin shirt jacket sweater boots gloves hat scarf jeans
      dress ring necklace mirror soap towel blanket pillow lamp candle hammer nail ladder paint brush bucket mop
      newspaper book novel poem letter envelope stamp pencil eraser notebook backpack scholarship campus library
      cafeteria dorm residence semester exam grade transcript diploma graduation course class lesson homework
      friend neighbour cousin sister brother mother father baby love happiness anger sleep dream story history music
      art science math biology chemistry english french spanish canada ontario vancouver calgary halifax
      fast slow cheap expensive beautiful ugly heavy light green yellow red black white broken lost new old better worst
    `),
    said: lines(`
      good morning
      hey there
      how are you
      what is this
      yes please
      no thanks
      i have no idea
      can you help me
      talk to a human
      where am i
      this is a test
      just looking around
      nothing really
      what should i do now
      see you later
      it does not work
      something else
      anything is fine
      tell me more
    `),
    frames: lines(`
      how to … a …
      what is a …
      where can i buy a …
      best … near me
      price of …
      … and …
      … … …
      my … is …
      i like …
      i lost my …
      do i need a …
      can i get … for my …
      when does the … open
      is there a … in …
      … recipe
      … for sale
      … pictures
      cheap …
      … in …
      why is my … so …
      the … is not working
      how many … are there in …
      change my …
      contact …
    `),
  },
  fr: {
    things: words(`
      pomme orange carotte patate tomate oignon fromage beurre lait jus sucre poivre soupe salade biscuit gâteau chocolat
      déjeuner dîner souper table chaise divan fenêtre porte toit jardin fleur herbe feuille arbre rivière lac
      océan plage île montagne forêt désert nuage pluie neige vent tempête été hiver printemps automne matin
      après-midi soirée lundi jeudi samedi janvier avril juin octobre anniversaire mariage congé vacances aéroport billet
      passeport valise hôtel musée théâtre cinéma film chanson guitare piano radio télévision caméra téléphone pile
      chargeur clavier écran imprimante portable site courriel message calendrier photo vidéo jeu casse-tête
      hockey soccer natation vélo auto pneu moteur autobus train métro pont rue coin maison appartement loyer
      hypothèque impôt banque argent portefeuille monnaie crédit prêt assurance hôpital médicament pilule
      fièvre dent genou épaule doigt cheveux peau café thé eau vin bière pain riz pâtes poulet poisson dinde œuf chien
      chat lapin cheval vache araignée papillon éléphant tigre ours orignal oie chemise manteau chandail bottes gants
      tuque foulard jeans robe bague collier miroir savon serviette couverture oreiller lampe chandelle marteau clou
      échelle peinture pinceau seau balai journal livre roman poème lettre enveloppe timbre crayon efface cahier sac
      bourse bibliothèque cafétéria résidence session examen note relevé diplôme cours leçon devoir ami voisin
      cousine sœur frère mère père bébé amour bonheur colère sommeil rêve histoire musique art science maths biologie
      chimie anglais français espagnol canada québec gatineau sherbrooke moncton saguenay rapide lent cher beau laid lourd
      léger vert jaune rouge noir blanc brisé perdu nouveau vieux meilleur pire
    `),
    said: lines(`
      bon matin
      comment ça va
      c'est quoi ça
      oui merci
      non merci
      aucune idée
      pas certain
      pouvez-vous m'aider
      parler à quelqu'un
      où suis-je
      ceci est un test
      je regarde seulement
      rien du tout
      qu'est-ce que je fais
      à plus tard
      ça ne marche pas
      autre chose
      n'importe quoi
      dites-m'en plus
      à bientôt
    `),
    frames: lines(`
      comment … un …
      c'est quoi un …
      où acheter un …
      meilleur … près de chez moi
      prix du …
      … et …
      … … …
      mon … est …
      j'aime le …
      j'ai perdu mon …
      est-ce que j'ai besoin d'un …
      je veux un … pour mon …
      à quelle heure ouvre le …
      y a-t-il un … à …
      … à vendre
      images de …
      … pas cher
      … à …
      pourquoi mon … est si …
      le … ne fonctionne pas
      combien de … au …
      changer mon …
      joindre …
    `),
  },
};
