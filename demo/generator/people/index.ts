/** The demo bank's customers. */
import { benCarter } from './ben-carter.ts';
import { danielKim } from './daniel-kim.ts';
import { ellieNovak } from './ellie-novak.ts';
import { graceLin } from './grace-lin.ts';
import { hanaSuzuki } from './hana-suzuki.ts';
import { marcusReed } from './marcus-reed.ts';
import { mayaTorres } from './maya-torres.ts';
import { omarHaddad } from './omar-haddad.ts';
import { priyaShah } from './priya-shah.ts';
import { rosaAlvarez } from './rosa-alvarez.ts';
import { sofiaRossi } from './sofia-rossi.ts';
import { tomBecker } from './tom-becker.ts';

export const people = [
  mayaTorres,
  danielKim,
  priyaShah,
  tomBecker,
  rosaAlvarez,
  graceLin,
  omarHaddad,
  hanaSuzuki,
  marcusReed,
  sofiaRossi,
  benCarter,
  ellieNovak,
] as const;
