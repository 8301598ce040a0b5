/**
 * The day this process believes it is. Actual's finder names two of its patterns after today's weekday, so its answers
 * would change from one day to the next if it saw the real calendar. The time keeps running: Actual numbers its
 * changes by the clock and refuses to work with one that stands still.
 */
const RealDate = globalThis.Date;
const realNow = RealDate.now.bind(RealDate);
let offset = 0;

/** From now on it is noon of that day, `YYYY-MM-DD`. */
export function setToday(day) {
  offset = RealDate.parse(`${day}T12:00:00Z`) - realNow();
}

/** A proxy rather than a subclass, so that every date stays an instance of `Date` whoever made it. */
const ShiftedDate = new Proxy(RealDate, {
  construct: (target, parts, newTarget) =>
    Reflect.construct(
      target,
      parts.length === 0 ? [RealDate.now()] : parts,
      newTarget === ShiftedDate ? target : newTarget,
    ),
  apply: () => new RealDate(RealDate.now()).toString(),
});
RealDate.now = () => realNow() + offset;
RealDate.prototype.constructor = ShiftedDate;
globalThis.Date = ShiftedDate;
