import * as migration_20261122_120000_initial from './20261122_120000_initial.ts';
import * as migration_20261122_200000_pictures_of_publications from './20261122_200000_pictures_of_publications.ts';
import * as migration_20261123_060000_originals_of_publications from './20261123_060000_originals_of_publications.ts';

export const migrations = [
  {
    up: migration_20261122_120000_initial.up,
    down: migration_20261122_120000_initial.down,
    name: '20261122_120000_initial',
  },
  {
    up: migration_20261122_200000_pictures_of_publications.up,
    down: migration_20261122_200000_pictures_of_publications.down,
    name: '20261122_200000_pictures_of_publications',
  },
  {
    up: migration_20261123_060000_originals_of_publications.up,
    down: migration_20261123_060000_originals_of_publications.down,
    name: '20261123_060000_originals_of_publications'
  },
];
