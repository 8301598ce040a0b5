/** Words that name days: known to the speller, because the tools' examples hold `<period>` in their place. */
export const periodWords: readonly string[] = [
  'january february march april june july august september october november december',
  'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
  'monday tuesday wednesday thursday friday saturday sunday lunes martes miercoles jueves viernes sabado domingo',
  'last this next past previous current since between until before after during today yesterday tomorrow',
  'week weeks month months year years quarter quarters weekend weekends days christmas summer winter spring autumn',
  'pasado pasada anterior anteriores ultimo ultima ultimos ultimas este esta proximo desde hasta entre durante hoy ayer',
  'semana semanas meses anos trimestre trimestres dias verano invierno primavera otono navidad',
].flatMap((line) => line.split(' '));
