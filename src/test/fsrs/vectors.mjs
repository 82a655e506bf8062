// Makes the vectors that FSRS-6 is tested against: what ts-fsrs says of many random histories. For development only;
// neither the build nor the tests need it, for what it made is kept. To make it again, from the top folder:
//
//   mkdir -p target/fsrs && cd target/fsrs
//   npm install --no-save --prefix . ts-fsrs@5.4.2
//   node ../../src/test/fsrs/vectors.mjs > ../../src/test/resources/cascade/practice/schedule/vectors.txt
//
// The histories are the same each time: chance begins with a fixed seed.
import {createRequire} from 'node:module';
import {join} from 'node:path';

// Found where it was installed, in the current folder, not beside this script.
const {FSRSVersion, createEmptyCard, default_w, forgetting_curve, fsrs} =
    createRequire(join(process.cwd(), 'here'))('ts-fsrs');

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const YEAR = 365 * DAY;

// mulberry32: from 0 to 1, without 1.
let seed = 20260101;
function chance() {
  seed = (seed + 0x6D2B79F5) | 0;
  let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed);
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
}

const between = (least, most) => Math.floor(least + chance() * (most - least));
const oneOf = (...all) => all[between(0, all.length)];

// A learner who knows most of it, one who forgets much, and one who presses anything.
const LEARNERS = [[5, 10, 70, 15], [40, 20, 30, 10], [25, 25, 25, 25]];

function rating(learner) {
  let left = chance() * 100;
  return learner.findIndex(share => (left -= share) < 0) + 1;
}

// When the item is asked again: at its time, a little or much before or after it, or years later.
function next(card, before) {
  const wait = card.due - before;
  switch (oneOf('due', 'due', 'due', 'soon after', 'late', 'early', 'same day', 'at once', 'days', 'years')) {
    case 'due': return +card.due;
    case 'soon after': return +card.due + between(0, 10 * HOUR);
    case 'late': return +card.due + Math.floor(wait * chance() * 3);
    case 'early': return before + Math.floor(wait * chance());
    case 'same day': return before + between(MINUTE, 8 * HOUR);
    case 'at once': return before + between(0, 2000);
    case 'days': return before + between(DAY, 60 * DAY);
    default: return before + between(YEAR, oneOf(3, 10, 40) * YEAR);
  }
}

function sequence(scheduler, reviews) {
  console.log('sequence');
  const learner = oneOf(...LEARNERS);
  let at = Date.UTC(2026, 0, 1) + between(0, 2 * YEAR);
  let card = createEmptyCard(new Date(at));
  for (let review = 0; review < reviews; review++) {
    const grade = rating(learner);
    const {card: after, log} = scheduler.next(card, new Date(at), grade);
    // What the model held to be the chance of an answer just before it was given.
    const retrievability = review === 0 ? 0
        : forgetting_curve(scheduler.parameters.w, log.elapsed_days, card.stability);
    console.log([at, grade, retrievability, after.state, after.stability, after.difficulty, +after.due,
      after.learning_steps, after.scheduled_days, after.reps, after.lapses].join(','));
    card = after;
    at = next(card, at);
  }
}

function group(settings, sequences, leastReviews, mostReviews) {
  const scheduler = fsrs({enable_fuzz: false, enable_short_term: true, ...settings});
  const {request_retention, maximum_interval, learning_steps, relearning_steps, w} = scheduler.parameters;
  const minutes = steps => steps.map(step => step.replace('m', '')).join(' ');
  console.log(['parameters', request_retention, maximum_interval, minutes(learning_steps), minutes(relearning_steps),
    w.join(' ')].join(','));
  for (let made = 0; made < sequences; made++) {
    sequence(scheduler, between(leastReviews, mostReviews + 1));
  }
}

console.log(`# ${FSRSVersion}. Made by src/test/fsrs/vectors.mjs; not to be edited.`);
console.log('# parameters,desired retention,most days,learning steps,relearning steps (minutes),weights');
console.log('# at,rating,retrievability before,phase,stability,difficulty,due,step,scheduled days,repetitions,lapses');
for (const request_retention of [0.8, 0.9, 0.95]) {
  group({request_retention}, 75, 6, 14);
}
// Other weights, steps and longest intervals, so that none of them is taken for granted. The first weight is below what
// ts-fsrs lets a first stability be.
const otherWeights = default_w.map(weight => +(weight * (0.85 + 0.3 * chance())).toFixed(4));
otherWeights[0] = 0.05;
group({w: otherWeights, request_retention: 0.87}, 10, 8, 12);
group({maximum_interval: 365, request_retention: 0.85}, 5, 8, 12);
group({learning_steps: ['2m', '15m', '60m'], relearning_steps: []}, 5, 8, 12);
group({learning_steps: ['5m'], relearning_steps: ['7m']}, 5, 8, 12);
group({learning_steps: [], relearning_steps: ['1m']}, 5, 8, 12);
