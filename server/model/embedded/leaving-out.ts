/** What stands before something that is not to be counted: "without rent", "aside from the rent", "sin contar el alquiler". */
const english =
  '(?:without|excluding|excludes?|except(?:ing)?(?: for)?|besides?|apart from|aside from|other than|not (?:counting|including)|(?:leaving|leave|taking|take) (?:off|away|aside)|leaving out|leave out|if (?:you|i|we) take out|minus|ignoring|ignore|disregarding|but not|(?<=\\b(?:everything|all|anything)\\b[^,?]{0,40})but)';
const spanish =
  '(?:sin|excepto|exceptuando|excluyendo|salvo|quitando(?:le)?|quit(?:o|as|amos|ale|arle|ar)|aparte del?|ademas del?|fuera del?|descontando|restando|no (?:contando|cuentes|incluyas)|dejando (?:fuera|aparte|de lado)|a excepcion del?|que no sean?|(?<=\\btod[oa]s?\\b[^,?]{0,40})menos)';
const between =
  '(?:counting|including|even|what i (?:pay|spend) (?:on|for|at)|for|on|at|the|my|our|any|contar(?: con)?|incluir|considerar|(?:tener|tomar) en cuenta|lo de(?:l)?|los? gastos? (?:de|en)|en|de|a|al|del|el|la|los|las|mi|mis)';
const lead = new RegExp(`\\b(?:${english}|${spanish})\\s+(?:${between}\\s+)*$`);

/** Where the words begin that leave out what comes behind them; null where none do. */
export function leadOf(textBefore: string): number | null {
  return lead.exec(textBefore)?.index ?? null;
}
