/** Pairs on one subject, Spanish: advice before the bar, education after it. */
export const adviceSpanish = `
Deberías poner la paga extra en un fondo indexado.|Un fondo indexado reúne todas las acciones de un índice y se mueve con él.
Compra bonos antes de que bajen los tipos.|Cuando bajan los tipos, los bonos ya emitidos suelen subir de precio.
Yo en tu lugar pasaría el plan de pensiones antiguo a otro.|Un plan antiguo puede quedarse donde está o pasarse a otro; cada uno tiene sus comisiones.
Te conviene refinanciar la hipoteca ahora.|Refinanciar es cambiar una hipoteca por otra; los gastos y los años que quedan deciden el resultado.
Ya va siendo hora de cancelar la tarjeta de la tienda.|Cancelar una tarjeta baja el límite total, y eso puede subir el uso del crédito.
Muchos en tu situación pedirían el préstamo de consolidación.|Un préstamo de consolidación paga varias deudas y deja una sola cuota, con un tipo y un plazo nuevos.
Tu solicitud de la tarjeta de viajes saldrá bien.|Antes de decidir, el emisor mira ingresos, deudas e historial.
Harías bien en mover los ahorros a un certificado de depósito.|Un certificado de depósito paga un tipo fijo durante un plazo fijo y penaliza sacar el dinero antes.
La bolsa va a caer, deja el dinero en efectivo.|Los precios de las acciones suben y bajan, y nadie sabe cuándo.
El oro es un lugar seguro para tu fondo de emergencia.|El oro no paga intereses y su precio también puede bajar.
Elige la hipoteca a quince años, te la puedes permitir.|Una hipoteca a quince años tiene cuotas más altas que una a treinta y menos intereses en total.
Quita el seguro a todo riesgo, tu coche es viejo.|El seguro a todo riesgo cubre los daños del propio coche; su coste se compara a menudo con lo que vale el coche.
Con lo que te sobra, no estaría mal abrir una Roth IRA.|En una Roth IRA el dinero entra después de impuestos y sale sin ellos a partir de cierta edad.
Saca dinero de la casa y liquida las tarjetas.|Con una refinanciación con retiro, una parte del valor de la casa se vuelve hipoteca.
Mi elección para ti sería la tarjeta con cuota anual.|Una tarjeta con cuota anual compensa solo si las recompensas superan la cuota.
Vende las acciones de tu empresa mientras están altas.|Las acciones que da la empresa suelen tributar al recibirlas y otra vez al venderlas.
Tu puntaje subirá cuarenta puntos al pagar la tarjeta.|Los saldos de las tarjetas cuentan en casi todos los puntajes, y uno más bajo puede favorecer.
Tienes que declararte en bancarrota por el capítulo siete.|El capítulo siete y el trece son dos tipos de bancarrota; la asistencia legal explica ambos.
Deduce la oficina en casa, tienes derecho.|La deducción por oficina en casa tiene sus reglas; las explican Hacienda y los gestores.
Lo mejor que puedes hacer es adelantar el préstamo del coche.|Pagar un préstamo antes ahorra los intereses de los meses que quedan; algunos cobran por ello.
No pagues la garantía extendida e invierte la diferencia.|La garantía extendida cubre reparaciones cuando termina la del fabricante.
Yo esperaría a comprar casa hasta que bajen los precios.|Precios, alquileres y tipos se mueven por separado, así que comprar y alquilar se comparan distinto en cada lugar.
Pide prestado a tu plan de jubilación, sale más barato que la tarjeta.|Un préstamo del plan de jubilación se devuelve al propio plan; al dejar el trabajo puede vencer antes.
A ti te sale mejor alquilar.|El alquiler da flexibilidad; ser dueño forma patrimonio y trae reparaciones, impuestos y seguros.
Pásate al tipo variable, el año que viene bajará.|Un tipo variable sigue un índice y puede cambiar durante el préstamo.
Fija el tipo hoy mismo.|Fijar el tipo guarda la oferta unas semanas mientras se tramita el préstamo.
Calificas para nuestro préstamo personal.|Si se concede un préstamo personal lo decide el prestamista tras la solicitud.
Pon un tercio del sueldo en acciones y el resto en bonos.|La mezcla de acciones y bonos depende del tiempo que el dinero puede quedarse y de cuánto puede oscilar.
Un seguro de vida temporal es lo correcto para tu familia.|El seguro de vida temporal cubre unos años; el vitalicio los cubre todos y cuesta más.
Suelta el seguro vitalicio y quédate con el temporal.|Un seguro vitalicio tiene un valor de rescate, que se paga menos gastos al dejarlo.
Las criptomonedas se recuperarán, así que aguanta.|Nadie responde por una criptomoneda y su precio oscila mucho.
Pasa el saldo a una tarjeta al cero por ciento, es tu salida.|Una transferencia de saldo lleva la deuda a otra tarjeta, casi siempre con comisión y un tipo que acaba a los meses.
Necesitas abrir una cuenta de alto rendimiento en otro banco.|Una cuenta de alto rendimiento paga más que la mayoría; el tipo puede cambiar.
Acepta el acuerdo que te ofrece el cobrador.|Un acuerdo paga una parte de la deuda y la cierra; lo perdonado puede contar como ingreso.
Los cobradores no pueden demandarte, ignora la carta.|A la carta de un cobrador se puede responder por escrito; el plazo para demandar cambia según el estado.
Deja de aportar a la jubilación hasta acabar con las tarjetas.|Algunas personas pagan primero las deudas caras; otras hacen ambas cosas, por ejemplo por la aportación de la empresa.
Antes que nada, aprovecha al máximo la aportación de tu empresa.|La aportación de la empresa añade dinero a lo que pone el empleado, hasta un límite.
Con tus ingresos cualquier banco te dirá que sí.|Los prestamistas comparan deudas con ingresos, cada uno con su límite.
El préstamo ya es casi tuyo.|La aprobación llega por escrito, cuando se han revisado los papeles.
Este fondo rindió un doce por ciento y lo repetirá.|Lo que un fondo rindió en el pasado dice poco de lo que viene.
Buscar un avalista es la jugada inteligente para ti.|Un avalista promete pagar si el otro no paga, y el préstamo sale en los dos historiales.
Más te vale dejar el gimnasio y ahorrar ese dinero.|El gimnasio cuesta {fact:a} al mes y tus ahorros crecieron {fact:b}.
Quédate con un solo servicio de series.|Pagas {fact:a} servicios de series, {fact:b} al mes entre todos.
Liquida primero la tarjeta de la tienda y luego las otras.|Unos pagan primero la deuda más cara y otros la más pequeña; lo primero cuesta menos intereses.
Usa la línea de crédito de la casa para el tejado.|Una línea sobre la casa está garantizada por ella y suele tener tipo variable.
Te recomiendo una renta vitalicia por tu edad.|Una renta vitalicia convierte una suma en pagos, con gastos que varían.
Tu próximo paso es solicitar la tarjeta asegurada.|Una tarjeta asegurada pide un depósito, que suele fijar su límite.
Cobrar la pensión a los sesenta y dos te vendría bien.|La pensión puede empezar a distintas edades, y más tarde significa más al mes.
Espera: los tipos van a bajar en primavera.|Los tipos siguen decisiones y mercados que nadie conoce de antemano.
Elige sin duda el tipo fijo.|El tipo fijo no cambia en todo el plazo; el variable sí.
Sería sensato que vendieras el segundo coche.|El préstamo y el seguro del segundo coche suman {fact:a} al mes.
Permíteme sugerirte que lleves {fact:a} a una cuenta de inversión.|Una cuenta de inversión guarda acciones, fondos y bonos, y no está asegurada como un depósito.
La tarjeta de Harborline está hecha para ti.|Las tarjetas se distinguen por tipo, comisiones, recompensas y requisitos.
Nada mejor que las letras del Tesoro para lo que buscas.|Las letras del Tesoro son préstamos cortos al Estado, que se venden por menos de lo que pagan.
Rescata el seguro y compra el fondo.|Un seguro paga cuando ocurre algo; un fondo es una inversión.
Saca un préstamo personal para tapar el descubierto.|Un descubierto es dinero que presta el banco en la cuenta corriente, casi siempre con comisión o interés.
Puedes gastarte tranquilamente el resto en las vacaciones.|Después de los pagos pendientes quedan {fact:a} hasta el día de cobro.
No hace falta tasación, la casa va a valer más.|La tasación dice lo que vale hoy una casa; los prestamistas la piden.
Si demandas, te devolverán la fianza.|Los juzgados de reclamaciones pequeñas ven casos de fianzas; en cada estado hay oficinas que lo explican.
Pon la casa a nombre de tu hija y ahorrarás impuestos.|Donar bienes puede tener efectos fiscales para ambas partes; un asesor fiscal los conoce.
Tu dinero rendiría más en ladrillo.|Un inmueble da alquiler y gastos, y vender lleva tiempo.
Este año te compensa detallar las deducciones.|Unos detallan deducciones y otros toman la estándar; la mayor baja más el impuesto.
Desaconsejo el alquiler del coche, cómpralo.|Un alquiler de coche tiene cuotas menores y no da propiedad; con un préstamo el coche acaba siendo tuyo.
Es momento de recoger ganancias en tecnológicas.|La ganancia de las acciones tributa cuando se venden.
Lo tuyo es invertir la misma cantidad cada mes.|Invertir la misma cantidad cada mes se llama promediar el coste.
¿Por qué no metes la devolución en la hipoteca?|La devolución de impuestos puede ir a deudas, ahorro o gasto; la gente hace las tres cosas.
Contrata ya un seguro de inundación.|Casi todos los seguros de hogar dejan fuera la inundación; tiene póliza propia.
El prestamista aceptará tu propuesta.|El prestamista responde por escrito a una petición de ayuda, a menudo en semanas.
Apuesta por las energéticas este invierno.|Las energéticas son empresas que buscan, producen o venden energía.
Reclama tranquilo, vas a ganar.|Una reclamación se abre en el banco, que tiene plazos para estudiarla.
Saca de la cuenta corriente todo menos un mes de gastos.|Tu cuenta corriente tuvo {fact:a} en su punto más bajo de octubre.
La línea sobre la vivienda le gana a la tarjeta en tu caso.|La línea sobre la vivienda y la tarjeta son líneas de crédito; solo la primera tiene la casa de garantía.
Creo que ya estás para comprar tu primera casa.|Para una primera casa los prestamistas miran ahorros, deudas, ingresos e historial.
Conserva el plan 529 y no lo toques.|Un plan 529 ahorra para estudios; si se usa para otra cosa puede tributar.
Ese fondo te va como anillo al dedo.|Un fondo reúne dinero de muchas personas y cobra una comisión anual.
Refinancia con la cooperativa, tienen lo que buscas.|Las cooperativas de crédito son de sus socios y les prestan a ellos.
Quédate con el plan de franquicia alta, estás sano.|Una franquicia alta significa primas más bajas y más que pagar antes de que pague el seguro.
Convierte a Roth ahora que ganas poco.|Una conversión a Roth pasa dinero sin tributar, y la cantidad cuenta como ingreso del año.
Cuenta con un ocho por ciento al año.|Los rendimientos cambian de un año a otro y pueden ser negativos.
Esa deuda es tan vieja que ya da igual.|Las deudas viejas pueden salir del historial a los siete años y aun así deberse.
Pide más límite, te lo darán.|Pedir más límite puede dejar una consulta en el historial.
Firma el préstamo antes de que suba el tipo.|Los papeles de un préstamo dicen el tipo, las comisiones y el plazo.
Eres la persona ideal para una hipoteca inversa.|Una hipoteca inversa paga a dueños de cierta edad, y se devuelve al vender la casa.
Pon tu fondo de emergencia a trabajar en bolsa.|Un fondo de emergencia es dinero al que se llega enseguida cuando algo se rompe.
Cámbiate a la aseguradora barata y ahorra.|Cada aseguradora pone otro precio al mismo coche.
Yo me quedaría con el préstamo para crear historial.|Un préstamo para crear historial guarda el dinero hasta que se paga e informa de cada cuota.
Vacía los ahorros y acaba con la tarjeta.|Tienes {fact:a} en ahorros y debes {fact:b} en la tarjeta.
Lo más acertado es que vuelvas un tiempo con tus padres.|El alquiler es {fact:a}, lo mayor de tus gastos.
Deja que se lleven el coche, no vale la pena.|En un embargo el prestamista se queda el coche y puede pedir lo que aún se debe.
Es el momento perfecto para comprar bitcoin.|El bitcoin se negocia a todas horas y nadie fija su precio.
No te convendría tener tanto en una cuenta de ahorro.|Las cuentas de ahorro están aseguradas hasta un límite por persona y banco.
La opción más lista es pagar {fact:a} al mes en la Visa.|Con {fact:a} al mes la Visa quedaría pagada en {fact:b}, al tipo que tiene ahora.
Quédate con el método avalancha y olvida la bola de nieve.|El método avalancha empieza por el tipo más alto, la bola de nieve por el saldo más pequeño.
Líbrate de la multipropiedad dejando de pagar.|Una multipropiedad es un contrato; sus papeles dicen cómo acaba.
Los precios de esa zona se doblarán.|Los precios de la vivienda subieron unos años y bajaron otros.
Retira de la IRA, la penalización es pequeña.|Lo que se saca de una IRA antes de cierta edad suele tributar y llevar penalización.
Da por hecho que te aceptan la tarjeta de la tienda.|Las tarjetas de tienda suelen tener tipos altos y límites bajos.
A alguien como tú le iría mejor una tarjeta de prepago.|Una tarjeta de prepago gasta solo lo cargado y no crea historial.
Que la pida tu pareja, a ella se la conceden.|Una solicitud mira los ingresos y deudas de quien la hace.
Sal de la bolsa antes de las elecciones.|La bolsa se mueve alrededor de las elecciones sin que nadie sepa cómo.
Coge el dinero de una vez.|Una pensión puede cobrarse de una vez o mes a mes; cambian los impuestos y el riesgo.
Ganarías dinero con placas solares a plazos.|Las placas solares se compran, alquilan o financian, y lo que ahorran depende del tejado y la tarifa.
Abre una cuenta de empresa y desgrava esos gastos.|Una cuenta de empresa separa los gastos del negocio de los propios.
No vendas, siempre vuelve a subir.|Algunos mercados tardaron meses en recuperarse y otros muchos años.
Prueba una transferencia de saldo, es lo que haría yo.|La comisión de una transferencia de saldo es casi siempre una parte de lo que se pasa.
Entrega tu coche ahora, te darán más.|El valor de entrega es lo que paga el concesionario por el coche viejo al venderte otro.
Tu historial basta para una hipoteca grande.|Una hipoteca grande supera el límite de los principales compradores de hipotecas.
Aprovecha la caída y entra.|Comprar en la caída es comprar tras una bajada, con la esperanza de que suba.
Quédate la acción con dividendo, paga bien.|Un dividendo es una parte del beneficio que se paga a los accionistas.
Te debes a ti mismo empezar a invertir hoy.|Invertir es comprar algo con la esperanza de que rinda, y con el riesgo de que no.
Anula el seguro de inquilino, tienes pocas cosas.|El seguro de inquilino cubre pertenencias y responsabilidad, no el edificio.
Cámbiate de banco, el nuestro paga poco.|Los bancos pagan distintos tipos por los ahorros y los cambian.
Te sugerimos juntar las tres tarjetas en un préstamo.|Tienes {fact:a} tarjetas con saldo, y el tipo más alto es {fact:b}.
Tiene sentido que tu hijo use la tarjeta.|Un usuario autorizado puede gastar, y el titular debe el saldo.
Te concederán el plan de pagos.|Un plan de pagos se acuerda con el prestamista, que dice si lo acepta y cómo.
Elige el fondo del banco antes que los demás.|Cada fondo cobra una comisión anual distinta, y el folleto la dice.
Deja el pago para el mes que viene, no pasa nada.|El pago vence el {fact:a}; después la tarjeta puede cobrar por retraso.
Lo correcto ahora es bloquear tu crédito.|Un bloqueo impide abrir cuentas a tu nombre hasta que se levanta, y es gratis.
Lo que a ti te hace falta es un fondo monetario.|Un fondo monetario es una inversión sin seguro; una cuenta monetaria es un depósito.
El dólar se debilitará, compra euros.|El cambio se mueve con el comercio, los tipos y las expectativas.
Te mereces la tarjeta platino, pídela.|Platino es un nombre que ponen los emisores; las condiciones cambian de una a otra.
Mejor vende con pérdida y dedúcela.|Las pérdidas pueden bajar el impuesto sobre ganancias, con límites.
Ejerce pronto las opciones de la empresa.|Las opciones dan derecho a comprar acciones a un precio hasta una fecha.
Paga este mes solo el mínimo y guarda el resto.|Con solo el mínimo el saldo baja despacio, porque casi todo son intereses.
Coge el plazo largo y así te cuadra la cuota.|Un plazo más largo baja la cuota y sube los intereses en total.
Asegura el móvil con nosotros, es lo mejor que hay.|El seguro de móvil cubre pérdida o daños, con un pago por cada parte.
No habrá mejor momento para un depósito a plazo.|Un depósito a plazo se mantiene hasta una fecha; los tipos de los nuevos cambian cada semana.
De verdad necesitas un asesor de nuestro banco.|Un asesor con licencia puede verlo todo; cobra un porcentaje, una suma fija o comisión.
Decláralo como regalo y listo.|La agencia tributaria publica qué cuenta como regalo y qué como ingreso.
El casero tiene que pagar, llévalo a juicio.|Las oficinas de inquilinos y la asistencia legal explican qué debe reparar el casero.
Prueba a mover la mitad a un fondo con fecha objetivo.|Un fondo con fecha objetivo pasa de acciones a bonos según se acerca un año.
Puedes avalar a tu hermano sin miedo.|Quien avala debe el préstamo si el otro deja de pagar.
Si lo pides ahora, tienes más opciones.|Una solicitud suele dejar una consulta en el historial por un tiempo.
Puedes con el piso grande, firma.|El piso grande costaría {fact:a} más al mes que el tuyo.
A cualquier banco le encantaría tu perfil.|Los bancos ven deudas, pagos, ingresos y consultas.
Ahorra para tu jubilación antes que para la universidad del niño.|Las familias ahorran para la universidad y la jubilación en distinto orden; solo para la primera hay préstamos.
Tu uso del crédito está bien, coge otra tarjeta.|Tu uso del crédito es {fact:a} de todos los límites juntos.
Veo venir una bajada de tipos, retrasa la refinanciación.|Una bajada de tipos cambia lo que se pagan los bancos; las hipotecas pueden moverse antes o después.
Da los ahorros de entrada y evita el seguro hipotecario.|El seguro hipotecario protege al prestamista cuando la entrada es pequeña.
Pide el dinero a tu familia y no al banco.|Un préstamo en familia puede ponerse por escrito, con tipo y fechas.
El plan de prima baja es de cajón para ti.|Los planes de prima baja suelen tener franquicias más altas.
Mete las propinas en un bono de ahorro.|Un bono de ahorro se presta al Estado y rinde hasta treinta años.
Estarás sin deudas en un año si sigues mi plan.|Un plan de pago apunta cada deuda, su tipo y lo que se paga al mes.
Tira la tarjeta de crédito, a ti te va mejor la de débito.|La de débito toma el dinero de la cuenta al momento; la de crédito lo presta hasta el recibo.
No vendas la casa este año.|Vender una casa tiene costes, como la comisión del agente y los impuestos.
Traspasa ya la cuenta de valores a nuestro broker.|Una cuenta de valores puede traspasarse de una entidad a otra, a veces con gastos.
Solicita la ampliación del préstamo cuanto antes.|Ampliar un préstamo alarga el plazo y cambia los intereses en total.
Contrata el plan dental, te va a compensar.|Un plan dental cobra una prima y paga una parte de lo que cubre.
Quédate con el alquiler con opción a compra.|En un alquiler con opción a compra una parte de la renta puede contar para el precio.
Invierte lo de la herencia en pisos.|Una herencia puede tener impuestos según el estado y el parentesco.
`;
