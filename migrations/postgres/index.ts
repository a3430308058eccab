import * as migration_20261122_120000_initial from './20261122_120000_initial.ts';
import * as migration_20261122_180000_gate_and_intake from './20261122_180000_gate_and_intake.ts';
import * as migration_20261122_200000_pictures_of_publications from './20261122_200000_pictures_of_publications.ts';
import * as migration_20261123_010000_desk_screens from './20261123_010000_desk_screens.ts';
import * as migration_20261123_050000_copy_desk from './20261123_050000_copy_desk.ts';
import * as migration_20261123_060000_originals_of_publications from './20261123_060000_originals_of_publications.ts';
import * as migration_20261123_191000_set_aside_mails from './20261123_191000_set_aside_mails.ts';
import * as migration_20261123_222219_reader_texts from './20261123_222219_reader_texts.ts';

export const migrations = [
  {
    up: migration_20261122_120000_initial.up,
    down: migration_20261122_120000_initial.down,
    name: '20261122_120000_initial',
  },
  {
    up: migration_20261122_180000_gate_and_intake.up,
    down: migration_20261122_180000_gate_and_intake.down,
    name: '20261122_180000_gate_and_intake',
  },
  {
    up: migration_20261122_200000_pictures_of_publications.up,
    down: migration_20261122_200000_pictures_of_publications.down,
    name: '20261122_200000_pictures_of_publications',
  },
  {
    up: migration_20261123_010000_desk_screens.up,
    down: migration_20261123_010000_desk_screens.down,
    name: '20261123_010000_desk_screens',
  },
  {
    up: migration_20261123_050000_copy_desk.up,
    down: migration_20261123_050000_copy_desk.down,
    name: '20261123_050000_copy_desk',
  },
  {
    up: migration_20261123_060000_originals_of_publications.up,
    down: migration_20261123_060000_originals_of_publications.down,
    name: '20261123_060000_originals_of_publications',
  },
  {
    up: migration_20261123_191000_set_aside_mails.up,
    down: migration_20261123_191000_set_aside_mails.down,
    name: '20261123_191000_set_aside_mails',
  },
  {
    up: migration_20261123_222219_reader_texts.up,
    down: migration_20261123_222219_reader_texts.down,
    name: '20261123_222219_reader_texts'
  },
];
