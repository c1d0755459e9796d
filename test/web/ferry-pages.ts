import { type Article, articlePage, type WebPage } from './page.ts';

/** What the pages of the project's own are about: nothing that exists, so whoever knows it has read them. */
export const ferryQuestion =
  'How long does the night ferry from Port Hollis to Morvane take, and what does a cabin cost in 2026?';

/** Facts that stand in these pages and nowhere else. */
export const ferryFacts = {
  duration: 'The night ferry from Port Hollis to Morvane takes nine hours and forty minutes.',
  price: 'A cabin for two on the night ferry costs 118 crowns in 2026.',
  ship: 'Since March 2026 the night ferry to Morvane is the Aurelia, a ship of 2,400 berths.',
} as const;

export const timetable: Article = {
  title: 'Night ferry Port Hollis to Morvane: timetable and cabins',
  published: '2026-02-11',
  paragraphs: [
    ferryFacts.duration,
    'It leaves Port Hollis at nine in the evening, every day but Sunday, and is in Morvane at twenty to seven the next morning, early enough for the first bus to the lighthouse.',
    ferryFacts.price,
    'A reclining seat costs 34 crowns, and children under six travel free. Bicycles are taken for 9 crowns, cars by their length. Whoever books a cabin three weeks ahead pays a tenth less.',
    'Boarding begins two hours before departure and ends twenty minutes before it. Bring a document with a photograph: the harbour of Morvane lies outside the customs area.',
  ],
};

const newShip: Article = {
  title: 'Aurelia takes over the night ferry to Morvane',
  published: '2026-03-04',
  paragraphs: [
    ferryFacts.ship,
    'The company says that the crossing from Port Hollis is forty minutes shorter than with the old ship, which had been on the line since 1988 and was known to every child of the island.',
    'Passengers of the first crossing praised the quiet cabins and complained about the coffee. «One sleeps as at home», said a teacher from Morvane who takes the night ferry twice a month.',
    'The council of Morvane had asked for a ship that can take the ambulance as well as lorries. The Aurelia has a deck of its own for them, next to the infirmary.',
  ],
};

const travelNotes: Article = {
  title: 'A weekend on Morvane: how to get there by night ferry',
  published: '2025-10-19',
  paragraphs: [
    'We took the night ferry from Port Hollis on a Friday and woke up before the cliffs of Morvane. A cabin is worth its price: the seats are next to the bar, and the bar is open all night.',
    'In autumn the ferry may wait for the wind to drop. We left an hour late and arrived at eight, in time for breakfast at the harbour and a walk to the lighthouse.',
    'The island has two buses and one taxi. Tell your landlady when you come, and somebody will stand on the quay with a lamp and your name on a piece of cardboard.',
    'Back on Sunday there is only the day boat, which is slower on paper and faster in spirit, for one sees the seals on the rocks off the northern cape.',
  ],
};

const councilMinutes: Article = {
  title: 'Minutes of the island council: the night ferry and its subsidy',
  paragraphs: [
    'The council of Morvane grants the night ferry to Port Hollis a subsidy of 1.2 million crowns for the year 2026, as in the year before.',
    'In return a cabin must not cost islanders more than 80 crowns, whatever visitors pay, and the ship must sail at least three hundred nights a year.',
    'The harbour master reported 212,000 passengers on the night ferry in 2025, nine in a hundred more than the year before. Half of them took a cabin, which was a record.',
    'A member asked how long the crossing takes in winter. The answer of the company: up to eleven hours, because of the waves off the northern cape.',
  ],
};

const gardening: Article = {
  title: 'When to prune an apple tree',
  published: '2024-01-30',
  paragraphs: [
    'Apple trees are pruned late in winter, while they rest and before the buds swell. Take out dead wood first, then branches that cross or grow towards the trunk.',
    'A young tree wants four or five main branches. Cut back the leader by a third, above a bud that looks outwards, and leave the short spurs alone: they carry the fruit.',
    'Summer pruning slows a tree that grows too fast. Never take more than a quarter of the crown in one year, or it will answer with a thicket of water shoots.',
  ],
};

export const ferryPages: readonly WebPage[] = [
  articlePage('ferries.example', '/night/morvane', timetable),
  articlePage('www.harbour-news.example', '/2026/aurelia-morvane', newShip),
  articlePage('travel-notes.example', '/morvane-weekend', travelNotes),
  articlePage('council.morvane.example', '/minutes/2026-01', councilMinutes),
  // Word for word the first of them, at another site.
  { ...articlePage('copied-pages.example', '/ferry.html', timetable), isListed: false },
  articlePage('orchard.example', '/apple-pruning', gardening),
];
