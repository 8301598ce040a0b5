/**
 * What words mean, in both languages: no number of examples holds every way to say "money" or "use up", so the router is shown these beside
 * the words, and what it learned of a wish in one language helps it in the other. Lower case without accents or apostrophes, separated
 * by commas; `*` stands for any ending. A phrase stands under one concept.
 */
export const lexicon: Readonly<Record<string, string>> = {
  // Small words, so that a question has the same bones in both languages.
  i: 'i, im, ive, id, me, yo, we, us, nos',
  my: 'my, mine, mi, mis, mio, mia, mios, our',
  you: 'you, your, youre, u, tu, te, ti, tus, ustedes, vosotros, usted, contigo',
  have: 'have, has, had, got, hold, holds, tengo, tiene*, tenia, tuve, hay, habia, hubo, tendre, cuento con, habra',
  can: 'can, could, able, may, puedo, podria, podre, puede, podemos, se puede',
  want: 'want*, wanna, need*, would like, id like, quiero, quisiera, necesito, me gustaria, ganas',
  if: 'if, suppose, imagine, what if, say, lets say, pretend i, si, supon*, imagina*, digamos, pongamos',
  should: 'should*, ought, must, have to, deberia*, tengo que, conviene, hay que, toca',
  will: 'will, gonna, going to, wont, voy a, vas a, va a, van a, ira',
  enough: 'enough, suficiente*, bastante, sufficient*, alcanza, alcanzan',
  still: 'still, yet, anymore, todavia, aun, sigue, siguen, seguir',
  all: 'all, every, everything, todo, toda, todos, todas, entire, whole, altogether, overall',
  nothing: 'nothing, none, nada, ningun, ninguna, ninguno, never, nunca, jamas',
  not: 'not, no, dont, didnt, doesnt, isnt, wasnt, cant, cannot, couldnt, arent, without, sin, ni, tampoco',
  more: 'more, extra, mas, additional, another, otro, otra',
  less: 'less, fewer, menos, lower, cheaper, mas barato',
  same: 'same, identical, alike, mismo, misma, igual, iguales',
  again: 'again, once more, over and over, otra vez, de nuevo, vuelve*, vuelva*',
  now: 'now, right now, currently, at the moment, today, presently, ahora, ahorita, hoy, actualmente, en este momento',
  first: 'first, primer*, begin*, began, start*, empez*, empiez*, comenz*, arranc*',
  after: 'after, afterwards, later on, despues, luego, tras',
  that: 'that, this, it, those, these, eso, esto, ese, esa, este, esta, esos, esas, estos, estas',
  month: 'month, months, mes, meses',
  day: 'day, days, dia, dias',
  year: 'year, years, ano, anos, anio',
  each: 'each, per, a month, cada, por mes, al mes',
  why: 'why, how come, for what reason, por que, porque, reason*, motivo*, razon, xq, pq, on what grounds',
  when: 'when*, cuando, date*, fecha*, what day, which day, que dia, how soon, how long until, how long till, cuanto falta, cuanto tarda*',
  where: 'where*, donde, adonde',
  who: 'who, whom, whose, quien*',
  which: 'which, cual, cuales, what kind, que tipo',
  how: 'how, como, de que manera',
  how_much:
    'how much, how many, cuanto, cuanta, cuantos, cuantas, que tanto, que tan, what amount, what sum, amount*, cantidad, importe',
  how_long: 'how long, how many years, how many months, cuanto tiempo, cuantos anos, cuantos meses',
  total: 'total*, sum, sums, in all, add up, adds up, tally, suma*, en total, come to, comes to, asciende',
  // Money and where it is.
  money:
    'money, cash, dough, bucks, dollar*, funds, quid, moolah, loot, dinero, plata, lana, pasta, guita, varo, baro, feria, billetes, dolar*, dinerito, efectivo, luca, lucas, pesos, marmaja, fondos, liquid, liquidity, liquidez',
  wallet: 'wallet, pocket, pockets, purse, bolsillo*, cartera, billetera, monedero',
  account: 'account*, cuenta, cuentas, checking, corriente',
  bank: 'bank, banks, banco, bancos, bancari*',
  balance: 'balance*, saldo*',
  left: 'left, remain*, leftover, over, queda, quedan, quedo, quedara, quede, sobra, sobran, sobro, resta, restan, restante',
  lowest:
    'low, lowest, bottom, floor, dip*, minim*, bajo, piso, worst, peor, emptiest, poorest, brokest, toque fondo, tocar fondo',
  most: 'highest, peak, most, biggest, largest, priciest, costliest, heftiest, fattest, maximum, maximo, maxima, mayor, mayores, mas alto, mas caro, mas cara, mas grande, mas gordo, mas fuerte, top, main, rank*, principal*',
  trend:
    'trend*, develop*, evolu*, history, historial, historico, chart, graph, grafica, over time, changed, growing, shrinking, crec*',
  // Spending.
  spend:
    'spend*, spent, blow, blew, blown, burn, burned, burnt, dropped, shell out, shelled out, fork out, fork over, forked over, forked out, cough up, coughed up, splash out, splurg*, lay out, laid out, outlay*, part with, parted with, sink, sunk, squander*, wast*, throw at, goes on, went on, run through, gast*, solte, soltar, suelto, soltado, solto, desembols*, tirar, tirado, tire, fundi, fundido, puli, pulido, malgast*, derroch*, despilfarr*, se me fue, se me ha ido, se me va, se me van, se me fueron, se fue, se fueron, se va, se van, he dejado, llevo dejado, deje, dejado, consum*, expens*, expenditure*, egresos, invertido, flew',
  cost: 'cost*, price*, pricy, pricey, set me back, run me, runs me, damage, cuest*, costo*, costar*, costad*, salio, salieron, sale, salir, precio*, vale, valen, caro, cara',
  swallow:
    'eat, eats, eating, ate, swallow*, drain*, suck*, gobbl*, devour*, bleed*, leak*, hole, vanish*, disappear*, evapor*, escurr*, fuga*, comio, come el, comen, traga*, chupa*, sangra*, vaciando, desapar*, pit, pits, gone, go, goes, va a parar',
  pay: 'pay, pays, paid, paying, payment*, settle, pagar*, pago, pagos, pague, paga, pagad*, pagando, pagu*, pagaron, abonar, abono, abone, abonos',
  charge:
    'charge*, billed, bill me, debit, debited, deduct*, took, taken, takes, hit me, cargo, cargos, cobr*, clav*, descont*, cargado, cargaron, quitaron, quitan',
  purchase: 'bought, buy*, purchase*, compr*, shop, shopping, shopped',
  payments:
    'transaction*, movimiento*, transac*, receipt*, ticket*, entries, entry, statement, extracto, line, renglon, apunte*',
  usual:
    'usual*, normal*, typical*, average, ordinary, habit*, costumbre, de siempre, promedio, tipic*, suelo, suele, solia, acostumbr*, por lo general, normally',
  excess:
    'too much, overdo*, overboard, overspen*, excess*, demasiad*, de mas, exagero, exager*, out of control, out of hand, crazy, la mano, descontrol*, a lot, mucho, mucha',
  compare:
    'compar*, versus, vs, against, difference*, contra, diferencia*, respecto, frente, than, next to, stack up, junto a',
  rise: 'went up, gone up, go up, goes up, going up, increas*, hike, hikes, raise*, raised, creep*, climb*, dearer, pricier, jacked, more expensive, subi*, sube, suben, aument*, alza, alzas, encarec*, rose, rising, rises',
  cut: 'cut back, cutting, cut down, reduce*, recort*, baje, bajar, bajo el, less than',
  show: 'show*, list, lists, display*, pull up, itemize, muestr*, ensen*, lista*, dame, saca*, ver, mostrar, read me, tell me, dime, gimme, give me, pasame, scroll',
  find: 'find*, found, dig, search*, locate*, busc*, encuentr*, encontr*, hallar, hallo, look for, looking for',
  latest: 'latest, most recent, last time, recent*, lately, ultim*, reciente*, newest, last',
  next: 'next, upcoming, coming, soon, around the corner, ahead, proxim*, siguiente*, pronto, viene, vienen, venidero*, on its way, on their way',
  until: 'until, till, til, before, hasta, antes, by the time',
  month_end:
    'end of the month, end of month, month end, month is over, month closes, fin de mes, finales de mes, final de mes, cierre de mes, cierro el mes, termina el mes',
  forecast:
    'forecast, future, project*, ahead of, down the road, from now, futuro, proyect*, pronostic*, de aqui a, dentro de, will be',
  afford:
    'afford*, swing, manag*, permit*, alcanz*, me da, nos da, me cabe, cabe, caben, doable, feasible, realistic, lujo*, capricho*, wiggle, room, margen, stretch, aguant*, reckless, podemos con, podria con, in my budget, stomach, fit, fits',
  broke:
    'overdraw*, overdrawn, negative, red, zero, broke, run dry, ran dry, short, bounce*, in the hole, negativ*, rojo*, ceros, cero, sobregir*, corto, pelado, pelada, bruja, quebrado, seco, seca, tronado, sin un peso, empty, emptied, vacio, vacia, survive*, make it',
  // Pay and savings.
  paycheck:
    'paycheck*, payday*, salary, salaries, wage*, payslip*, check, checks, cheque*, sueldo*, nomina*, quincena*, salario*, jornal, raya, get paid, gets paid, got paid, me pagan, me paguen, me pagaron, depositan, depositen, cobro, cobre, pay day',
  earn: 'earn*, income*, bring home, take home, bring in, brings in, pull in, come in, comes in, came in, coming in, brought me, gano, gane, ganar*, ganancia*, ganad*, ingres*, entra, entro, entran, entrad*, me cae, me cayo, embols*, percib*',
  job: 'job, jobs, work, works, working, boss, bosses, employer*, gig, gigs, shift, shifts, trabaj*, empleo*, chamba*, jefe, jefa, patron, patrones, curro, laburo',
  save: 'save, saved, saves, saving, stash*, tuck*, squirrel*, set aside, setting aside, put aside, put away, put by, set by, nest egg, piggy, ahorr*, guardar, guardo, guardado*, guarde, guardand*, apartar*, aparto, apartado, aparte, junt*, cochinito, alcancia, hucha, reuni*, acumul*',
  savings: 'savings, ahorros',
  cushion:
    'cushion, emergency, emergencies, safety net, rainy day, buffer, reserve, reserves, colchon, emergencia*, reserva, reservas, imprevisto*, fund, fondo, hold out, last me',
  share_of:
    'percent*, percentage, share of, fraction, slice, proportion, porcentaje, parte, tajada, fraccion, proporcion, rate of',
  goal: 'goal*, target*, aim, aiming, saving up, objetivo*, meta, metas, dream, sueno, enganche, down payment, proposito, deadline i',
  progress:
    'progress, on track, on course, far along, getting there, avance, avanc*, encamin*, voy bien, how far, how close, headway, ritmo, pace, al paso, in time, a tiempo, on time',
  // Debts.
  owe: 'owe*, owing, debt*, indebted, outstanding, debo, deber, deuda*, adeud*, endeud*',
  card: 'card*, plastic, tarjeta*, plastico*',
  limit: 'limit, utilization, maxed, headroom, limite, tope, cupo, line of credit, linea de credito, max out',
  least: 'minimum*, minimo, least, smallest, bare minimum, lo menos',
  due: 'due, deadline*, vence, vencen, vencimiento*, by when, para cuando',
  late: 'late, overdue, behind, missed, miss, arrears, atrasa*, atraso, atrase, vencid*, mora, morosa, tarde, falle, skipped, bounced',
  interest: 'interest, apr, rate, rates, interes, intereses, tasa, tasas, tae',
  loan: 'loan*, mortgage*, installment*, prestamo*, hipoteca*, cuota, cuotas, letra, letras, mensualidad*',
  pay_off:
    'pay off, paid off, paying off, get rid, wipe out, debt free, kill, clear, liquid*, saldar*, librar*, quitarme, finiquit*, acab*, termin*, tackle, attack, last payment',
  cancel:
    'cancel*, quit, quitting, ditch*, axe, axed, dump*, unsubscribe*, got rid, getting rid, kick, nix, end, ended, stop, stopped, dejar, baja, deshac*, elimin*, corto con, drop',
  subscription:
    'subscription*, subs, membership*, subscribed, suscri*, membresia*, signed up, apuntad*, service, services, servicio, servicios, app, apps, plan',
  bill: 'bill, bills, utilities, invoice*, recibo*, factura*, household, hogar',
  regular:
    'recurring, regular*, every month, each month, monthly, automatic*, autopay, repeat*, standing, recurrent*, fijo, fija, fijos, fijas, cada mes, mensual*, domicili*, todos los meses, clockwork, like clockwork',
  yearly: 'yearly, annual*, once a year, every year, each year, anual*, una vez al ano, cada ano',
  twice:
    'twice, double, doubled, duplicat*, two times, repeated, dos veces, doble, dobles, duplic*, repetid*, second time, segunda vez, twice over',
  refund:
    'refund*, returned, give back, gave back, money back, paid back, paid me back, reimburs*, credited, devol*, reembols*, reintegr*, regresaron, regresen, regreso',
  pending:
    'pending, processing, on hold, limbo, settled, cleared, posted, post, go through, gone through, went through, pendiente*, proceso, reten*, asent*, confirm*, transito, held',
  unused: 'unused, not using, dont use, never use, idle, no uso, sin usar, ni uso, use, uso',
  fee: 'fee, fees, penalt*, comision*, recargo*, multa*, overdraft*, atm, atms, cajero, cajeros, castig*, surcharge*',
  // The assistant and what it may see.
  data: 'data, info, information, records, datos, informac*, registros',
  agree:
    'agree*, permission*, consent*, allow, allowed, signed, acept*, permiso*, autoriz*, firme, firmado, accedi, consentimiento',
  erase:
    'delete*, erase*, remove*, wipe, withdraw, opt out, revoke*, forget, borra*, borre, borrame, retir*, revoc*, olvid*, anula, quit looking',
  share: 'share, shared, shares, sell*, sold, third part*, advertis*, compart*, vende*, vendido, tercer*, publicidad',
  look: 'see, sees, look*, view*, snoop*, peek*, spy*, watch*, mirar, mira, mires, miras, espi*, husme*, acceso, acceder, access, ves',
  fresh: 'update*, fresh*, current, sync*, refresh*, stale, actualiz*, sincroniz*, al dia, up to date',
  link: 'connected, linked, conectad*, vinculad*',
  group:
    'group*, persona, profile*, type, label*, bucket, box, pigeonhole, grupo*, perfil*, tipo, etiqueta*, clase, casilla, cajon, clasific*, sort of, kind of',
  condition:
    'doing, shape, health*, situation*, situacion, salud, sano, sana, diagnos*, finances, finanzas, financially',
  offer: 'offer*, deal, deals, promo*, product*, oferta*, ofrec*, perks, beneficio*',
  learn:
    'read, reading, learn*, article*, teach*, lesson*, guide, guides, study, leer, lectura*, aprend*, articul*, guia*, leccion*',
  tip: 'tip, tips, advice, advise*, suggest*, recommend*, improv*, consej*, sugier*, suger*, recomiend*, recomend*, aconsej*, hint*, pointer*, mejorar',
  better: 'better, best, mejor, mejores',
  reckon:
    'calculat*, come from, comes from, came from, source*, math, figure*, number, numbers, based on, included, include*, counted, count, counts, calcul*, sacaste, cifra*, numero*, incluy*, inclui*, contaste, basas, basad*, desglos*, cuadra*',
  sure: 'sure, certain, really, seriously, for real, seguro, segura, cierto, de verdad, verdad, en serio, correct, correcto',
  wrong: 'wrong*, incorrect*, mistake*, not right, mal, equivoc*, error, errores, erraste, nope, nah',
  belongs:
    'belong*, should be, filed, move it, categor*, deberia ser, deberia ir, deberia contar, should count, ponlo, cambialo, clasif*, reclassify, count as, cuenta como',
  praise:
    'great, helpful, helped, love, perfect, awesome, amazing, excellent, brilliant, nailed, bravo, excelente, genial, perfecto, util, utiles, maravill*, increible, encanta, crack, good, nice, well, bien, bueno, buena',
  thanks: 'thank*, thx, cheers, gracias, agradec*, appreciate*',
  blame:
    'useless, stupid, dumb, garbage, terrible, waste of time, trash, nonsense, rubbish, inutil, tonto, tonta, basura, pesim*, horrible, porqueria, no sirves, no sirve, sirves, joke, clueless, bad, malo, mala, malisimo, hate, odio, annoying',
  answer:
    'answer*, asked, question*, understand*, respuesta*, pregunt*, respond*, contesta*, entiend*, entend*, explic*, explain*',
  machine: 'robot*, bot, machine*, computer, maquina*, computadora',
  human:
    'human*, agent, agents, representative*, manager*, real person, humano*, agente*, asesor*, ejecutiv*, operador*, carne y hueso, persona real, someone real, staff',
  somebody: 'someone, somebody, alguien, anyone, anybody, person',
  call: 'talk, talking, speak*, call, calls, phone, chat, habl*, llam*, comunic*',
  ability:
    'can you do, can i ask, can you help, help, puedes hacer, puedo preguntar, sirves para, good for, useful for, para que sirve*, ayud*',
  greeting: 'hello, hi, hey, good morning, good afternoon, good evening, hola, buenos dias, buenas, que onda, que tal',
  bye: 'bye*, goodbye, see ya, see you, later, adios, hasta luego, nos vemos, chao, chau, ciao',
  // What it does not do, and trouble.
  kin: 'husband*, wife*, spouse*, partner*, boyfriend*, girlfriend*, mom, moms, mother*, dad, dads, father*, daughter*, brother*, sister*, uncle*, aunt*, cousin*, roommate*, roomie*, flatmate*, neighbor*, neighbour*, friend*, kid, kids, child*, marido, espos*, pareja, novi*, mama, papa, madre, padre, hijo, hija, hijos, herman*, abuel*, primo, prima, vecin*, amig*, suegr*, cunad*, grandma*, grandpa*, ex, mum, companer*',
  stolen:
    'stolen, stole, robbed, fraud*, scam*, hack*, thief, cloned, robar*, robo, fraude*, estafa*, clon*, ladron*, swiped, not me, wasnt me, no fui, never bought, no autorice, dispute, disput*',
  lost: 'lost, lose, missing, misplaced, perdi*, extravi*, cant find, no encuentro, falta',
  lock: 'block*, freez*, frozen, lock, locked, unlock*, pin, password, address, bloque*, congel*, desbloq*, contrasena, direccion, clave, open an, close my, abrir, cerrar, activate, activa',
  move: 'transfer*, send*, wire*, deposit, zelle, mand*, envi*, transfier*, girar, deposita, pasa, bizum',
  invest:
    'invest*, stock*, crypto*, bitcoin, bond, bonds, etf, index fund*, invert*, accion*, cripto*, bolsa, bonos, oro, gold, retirement, 401k, roth, retiro',
  property:
    'house, houses, home, property, real estate, casa, casas, propiedad*, inmueble*, depa, departamento, apartment',
  tax: 'tax, taxes, write off, irs, impuesto*, deducir, hacienda, fiscal*',
  chance:
    'odds, chance*, likely, approve*, probab*, aprob*, aprueb*, recession, market, mercado, recesion, inflation, inflacion',
  score:
    'credit score, score, scores, fico, bureau*, credit report, credit rating, puntaje*, buro, puntuacion, historial crediticio, calificacion crediticia',
  split:
    'split*, halves, half each, owes who, each of us, mitad, medias, a medias, le debe a, divide*, dividir, repart*, divvy, share of each',
  plan_money:
    'budget*, presupuest*, envelope*, organi*, allocat*, plan for, plan my, spending plan, plan de gastos, limits, topes, structure, orden',
  job_loss:
    'laid off, fired, let me go, unemployed, lost my job, redundan*, despid*, desped*, me corrieron, me echaron, desemple*, sin trabajo, perdi mi trabajo, perdi el trabajo, en paro, out of work',
  death:
    'died, dead, death, passed away, passed on, funeral*, widow*, buried, estate, murio, falleci*, muert*, entierr*, enterr*, viud*, difunt*, mourning',
  gamble:
    'gambl*, bet, bets, betting, casino*, slots, poker, lottery, apuest*, apost*, tragaperras, maquinitas, ludop*, loteria, bingo, scratch cards',
  pressure:
    'threat*, controls, controlling, forces, forced, scared, afraid, harass*, collector*, amenaz*, obliga, obligan, miedo, acos*, cobrador*, presion*, wont let, no me deja, no me dejan, grita, decides, decide',
  hardship:
    'evict*, desaloj*, drowning, starving, hungry, desperate, struggl*, cannot pay, cant pay, cant afford, no puedo pagar, no me alcanza, ahogo, ahogad*, desesper*, hambre, apuros, shut off, cortan, corten, cortaron',
  mean: 'mean, means, meaning, definition, define*, signific*, definicion, quiere decir, in plain words, stand for, que es un, que es una, que es el, que es la, what is a, what is an',
  works: 'how does, how do, how is, funcion*, se calcula, works in general',
  rules:
    'ignore, instructions, system prompt, pretend, rules, jailbreak, prompt, ignora, instrucciones, reglas, finge, actua como, act as',
  world:
    'weather, rain, raining, snow, snowing, game, match, football, soccer, baseball, movie*, film*, song*, sing, recipe*, cook*, bake*, joke*, poem*, animal*, dog, dogs, cat, cats, whale*, planet*, moon, country, president*, king, war, language*, translate*, mountain*, ocean*, river*, clima, lluvia, llover, llueve, nieve, partido, equipo, futbol, pelicula*, cancion*, receta*, cocinar, cocina, chiste*, poema*, perro, gato, ballena*, planeta*, luna, pais, presidente*, guerra, idioma*, traduc*, montana*, oceano, homework, tarea, horoscop*',
};
