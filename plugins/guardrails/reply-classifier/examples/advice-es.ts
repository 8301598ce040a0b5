/** Pairs on one subject, Spanish: advice before the bar, education after it. */
export const adviceSpanish = `
@@ 1
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
@@ 2
Tal como están los tipos, te sale a cuenta cambiar de hipoteca.|Tal como están los tipos, cambiar de hipoteca baja unas cuotas y sube otras; depende de los gastos y del plazo.
A ti te va más una Roth que una IRA tradicional.|La Roth tributa al entrar el dinero; la IRA tradicional, al salir.
Sinceramente, cerraría esa libreta vieja.|Una libreta se cierra en la oficina; conviene saber antes si algún recibo se paga desde ella.
Podría tener sentido meter la prima de este trimestre en el 401(k).|Una prima puede aportarse al 401(k) si el plan lo admite, hasta el límite del año.
Hay opciones peores que un fondo global.|Un fondo global reúne acciones de empresas de muchos países.
La mayoría de los clientes con tu perfil se queda con el préstamo a tipo fijo.|Hay préstamos a tipo fijo y a tipo variable, y los clientes escogen de los dos.
No veo motivo para que sigas con ese seguro de vida.|Un seguro de vida entero acumula valor poco a poco y cobra más gastos los primeros años.
Esa deuda la puedes liquidar este mes, así que hazlo.|Esa deuda es de {fact:a}, la menor de las tres.
Yo me inclinaría por el plazo corto.|Un plazo corto trae cuotas más altas y menos intereses; uno largo, lo contrario.
Cuando venza el certificado, renuévalo.|Cuando vence un certificado, se cobra o se renueva, a menudo de forma automática.
Con lo que ganas no pintas nada en un alquiler.|Alquilar y ser propietario tienen cada uno gastos que el otro no tiene.
Entra en esa salida a bolsa antes que nadie.|En una salida a bolsa la empresa vende sus acciones al público por primera vez.
La caída no durará, este es tu punto de entrada.|Una caída es una bajada de precio a la que siguió, o no, una subida.
Quédate en letras del Tesoro, lo demás no compensa el riesgo.|Las letras del Tesoro las respalda el Estado y aun así su precio se mueve.
Exige al banco que te quite el seguro hipotecario, no le queda otra.|El seguro hipotecario puede terminar cuando la deuda baja de cierta parte del valor.
Antes de pensar en la jubilación, acaba con la hipoteca.|Hay quien adelanta la hipoteca y hay quien ahorra antes para la jubilación; cada camino renuncia a algo.
¿Y si lo juntas todo en un solo préstamo? Yo lo haría.|Juntarlo todo es tener un préstamo en vez de varios; el coste lo deciden tipo, comisión y plazo.
Adelante con la tarjeta.|La tarjeta tiene una cuota anual de {fact:a} y un tipo de {fact:b}, según sus condiciones.
Te interesa llevar ese dinero a un sitio donde rinda más.|El dinero de la cuenta corriente rinde {fact:a}; el de la de ahorro, {fact:b}.
Ahora mismo yo estaría en oro.|El precio del oro se forma en mercados de todo el mundo.
Es buen momento para comprar coche.|El precio de los coches cambia con la oferta, la época y los tipos.
No te arrepentirás de ampliar la cobertura.|La cobertura ampliada empieza cuando acaba la primera y dice qué deja fuera.
Nadie en tus circunstancias debería arrastrar saldo: pide el préstamo personal.|El préstamo personal tiene cuota fija; el saldo de una tarjeta, un mínimo que cambia.
De las dos, para ti gana la tarjeta de viajes.|De las dos tarjetas, una no tiene cuota y la otra da puntos para viajar.
Lo que tú necesitas es el método avalancha.|El método avalancha pone lo que sobra en la deuda de tipo más alto.
Te la darán, tu nivel de deuda es bajo.|Los prestamistas miran la relación entre deudas e ingresos, además de otras cosas.
Para primavera tu puntaje pasará de setecientos.|Los puntajes más usados van de trescientos a ochocientos cincuenta.
El préstamo sobre tu 401(k) es la salida más barata.|Los planes que admiten préstamos ponen sus límites, y se devuelve con cargo al sueldo.
Puedes dar por hecho que en otoño bajan los tipos.|La Reserva Federal se reúne ocho veces al año para decidir el suyo.
Igual te conviene vender antes de fin de año por la pérdida fiscal.|Una pérdida realizada antes de fin de año puede restarse de las ganancias de ese año.
Hazte un favor y da de baja el fijo.|El teléfono fijo cuesta {fact:a} al mes, según el último recibo.
Encajas de maravilla en nuestro programa de patrimonio.|El programa de patrimonio es un servicio del banco con una comisión que figura en sus condiciones.
Los clientes como tú suelen pasar un tercio a renta fija a estas alturas.|Al acercarse la jubilación, algunos fondos pasan de acciones a bonos.
Con ese colchón ya puedes lanzarte a invertir.|Tu colchón cubre {fact:a} de lo que gastas al mes.
Te queda hueco, sube la cuota del coche.|Este mes quedan {fact:a} después de lo previsto.
Una idea sería abrir una HSA y pagar con ella a los médicos.|Una HSA va unida a un plan médico con deducible alto y su dinero sale sin impuestos para gastos de salud.
La hipoteca inversa está hecha para gente como tú.|La hipoteca inversa es para propietarios de 62 años o más y se devuelve al dejar la casa.
Con el leasing estarías tirando el dinero.|En un leasing se paga por usar el coche y al final se devuelve.
Hazte con una póliza paraguas y duerme tranquilo.|Una póliza paraguas paga por encima de los límites de las de hogar y coche.
Seguro que prefieres cobrar la Seguridad Social cuanto antes; hazlo.|Cobrar antes la Seguridad Social rebaja cada pago de por vida.
No entiendo por qué no refinancias.|Si refinanciar ahorra se ve en la suma de todos los pagos antes y después.
Tirar del valor de la vivienda para esto me parece bien.|El valor neto de una vivienda es lo que vale menos lo que se debe.
Vende lo que pierde y quédate con lo que gana.|Se dice que una posición pierde cuando su precio está por debajo del de compra.
Ese fondo seguirá ganando a tu cuenta de ahorro.|A muchos años las acciones han rendido en promedio más que el ahorro, con años de grandes pérdidas.
Sería absurdo no coger lo que pone tu empresa.|La aportación de la empresa solo llega sobre lo que pone el empleado.
Puedes permitirte el piso de tres habitaciones.|El piso de tres habitaciones se llevaría {fact:a} de tus ingresos; el de dos, {fact:b}.
Es ahora cuando hay que fijar el tipo.|El tipo puede fijarse por unos años o por todo el plazo.
Si el dinero fuera mío, estaría en una cuenta de mercado monetario.|Una cuenta de mercado monetario es un depósito con cheques o tarjeta y un tipo que cambia.
Este año haced la declaración por separado, os ahorraréis dinero.|Un matrimonio declara en conjunto o por separado, y los tramos cambian.
Pon a tu madre como dependiente.|Un padre o una madre puede contar como dependiente según ingresos y manutención.
Ese ingreso no hace falta declararlo.|Hacienda indica en cada formulario qué ingresos se declaran.
Por esa cantidad Hacienda no se va a molestar.|Hacienda recibe copia de casi todos los formularios de empresas y bancos.
Tienes las de ganar contra tu casero.|Los juzgados de reclamaciones menores llevan casos hasta un límite que cambia según el estado.
Ese dinero es tuyo, reclámalo hasta el final.|El banco investiga un error que se comunica a tiempo y contesta por escrito.
El contrato no te obliga porque lo firmaste por internet.|Los contratos firmados por internet valen en general como los de papel.
Diles que la deuda ha prescrito y listo.|La prescripción es el plazo para demandar por una deuda y cambia según el estado.
Pon la cuenta a nombre de los dos y te ahorras la sucesión.|Una cuenta a nombre de dos suele pasar al otro titular, y cada uno puede usarla entera.
Redacta tú el testamento, no hace falta abogado.|Un testamento dice quién recibe qué; cada estado tiene reglas sobre testigos y forma.
Múdate a una cooperativa de crédito, tratan mejor.|Una cooperativa de crédito es de sus socios y suele tener requisitos para serlo.
Empieza por la Visa y luego ve a por el préstamo.|La Visa tiene el tipo más alto y el préstamo el saldo mayor.
Yo ni me acercaría a una renta vitalicia.|Las rentas vitalicias cobran por salir antes, lo que se llama cargo de rescate.
Lo tuyo son las rentas vitalicias.|Una renta vitalicia paga mientras alguien vive, a cambio de una suma.
Aprovecha el bono de bienvenida mientras puedas.|El bono de bienvenida se paga al gastar cierta cantidad los primeros meses.
Alquílala en lugar de venderla.|Una casa se vende, se conserva o se alquila; el alquiler cuenta como ingreso.
Aguantaría las acciones hasta después del desdoblamiento.|Un desdoblamiento aumenta el número de acciones y baja el precio de cada una.
La hipoteca grande no te dará problemas.|Una hipoteca mayor sube la cuota en {fact:a} al mismo tipo.
Necesitas un seguro de diez veces tu sueldo.|El seguro temporal suele expresarse en múltiplos del sueldo; lo adecuado cambia en cada hogar.
Mejor estar en efectivo cuando llegue la recesión.|En recesiones pasadas las acciones cayeron, a veces años, y luego subieron en momentos distintos.
Huye de las tarjetas de tienda.|Las tarjetas de tienda suelen tener tipos altos y descuentos en un solo comercio.
Préstale el dinero a tu hermano, te lo devolverá.|Un préstamo entre familiares puede escribirse con fechas, para que ambos lo sepan.
Date el gusto y usa los ahorros para el viaje.|El viaje se llevaría {fact:a} de tus ahorros.
Baja la retención y ten el dinero ya.|La retención es lo que la empresa guarda para el impuesto; se cambia con un formulario.
Tu fondo de emergencia ya es suficiente, no pongas más.|Tu fondo de emergencia duraría {fact:a}, a lo que has gastado últimamente.
Sáltate la factura médica, no afecta al puntaje.|Las facturas médicas por debajo de cierta cantidad no salen en el informe.
A las pequeñas empresas les toca subir.|Las pequeñas empresas en bolsa son las de poco valor de mercado.
Los tipos ya han tocado techo.|Los tipos se subieron varias veces y luego se mantuvieron, según los comunicados.
En esa zona la vivienda solo puede subir.|El precio de la vivienda de una zona sube y baja con el empleo, los tipos y la obra nueva.
Bitcoin marcará máximos en este ciclo.|Bitcoin ha llegado a máximos y ha perdido casi todo su valor varias veces.
El euro se va a fortalecer, cambia el dinero más adelante.|El tipo de cambio es el precio de una moneda en otra.
Esa acción va a rebotar.|El precio de una acción refleja lo que compradores y vendedores esperan.
Te devolverán unos dos mil dólares.|La devolución es lo retenido por encima del impuesto que tocaba.
A ti te darían el tipo bajo.|El tipo bajo es para quien cumple las condiciones, que el prestamista comprueba.
Hay muchas posibilidades de que te digan que sí.|El prestamista contesta tras la solicitud, a veces en minutos.
Por lo que veo, ya estás preaprobado.|"Preaprobado" significa que el prestamista miró algunos datos; aún puede decir que no.
A alguien con tu historial no lo rechazan.|Quien rechaza una solicitud tiene que dar los motivos principales.
Con tu puntaje, la solicitud es puro trámite.|La solicitud pide ingresos, gasto de vivienda y permiso para ver el informe.
No pierdes nada por pedirla.|Al pedirla queda una consulta en el informe durante dos años.
Saca una tarjeta garantizada y en nada llegas a setecientos.|Una tarjeta garantizada informa los pagos como cualquier otra; cuánto se mueve el puntaje varía.
Esa oferta te viene como anillo al dedo.|Esa oferta se muestra por {fact:a}; el banco cobra si se contrata.
Yo no dejaría pasar esa oferta.|La oferta vale hasta {fact:a} y tiene estas condiciones.
Coge la financiación de la tienda, es un chollo.|Con interés diferido, se suma todo si el saldo no se paga a tiempo.
Paga el coche al contado.|Un coche puede pagarse al contado, con préstamo o con leasing, y cada forma cuesta lo suyo.
Usa el plan sin intereses para el sofá.|Un plan sin intereses reparte el precio; fallar un pago puede acabar con el cero.
La inspección de la casa te la puedes ahorrar.|La inspección informa sobre tejado, tuberías y cables antes de la venta.
Da al menos un veinte por ciento de entrada.|Con menos del veinte por ciento de entrada suele pedirse seguro hipotecario.
Elige un préstamo FHA.|Un préstamo FHA lo asegura una agencia federal y admite una entrada menor.
Como te mudarás en cinco años, la variable es la jugada lista.|Una hipoteca ajustable es fija unos años y luego cambia con un índice.
Mete los gastos de cierre en el préstamo.|Los gastos de cierre se pagan de una vez o, con algunos prestamistas, se suman al préstamo.
Que pague el vendedor, insiste.|En algunas ventas el vendedor paga parte de los gastos de cierre.
Cobra los bonos de ahorro antes de que dejen de crecer.|Los bonos de ahorro dejan de dar intereses a los treinta años.
Pagas demasiado seguro, recorta.|Pagas {fact:a} al mes a aseguradoras, en {fact:b} pagos.
Te falta cobertura.|Los límites de cobertura figuran en la primera página de la póliza.
Sube el deducible.|Cuanto más alto el deducible, más baja la prima y más se paga tras un daño.
Nombra beneficiarios a tus hijos y no a tu ex.|El beneficiario recibe la cuenta o la póliza diga lo que diga el testamento.
Contrata el seguro de vida ahora que estás sano.|La salud y la edad al empezar fijan el precio del seguro de vida.
Esa póliza no vale lo que cuesta.|La prima de esa póliza es de {fact:a} al mes.
Siendo autónomo, te hace falta un seguro de invalidez.|El seguro de invalidez sustituye parte del ingreso; los autónomos lo contratan por su cuenta.
Ponte como meta pagar {fact:a} al mes.|Tu meta es {fact:a} para {fact:b}, lo que pide {fact:c} al mes.
Anula Streamly y respirarás.|Sin Streamly quedarían {fact:a} al mes.
Tienes demasiados servicios, quita dos.|Pagas {fact:a} servicios que se renuevan solos.
Come menos fuera y lleva la diferencia al ahorro.|Gastaste {fact:a} comiendo fuera y pusiste {fact:b} en ahorro.
Sugiero que recortes primero en el súper.|El súper son {fact:a}, la segunda parte más grande de tu gasto.
Vende el barco.|El préstamo y el amarre del barco suman {fact:a} al mes.
Busca un piso más barato.|El alquiler es de {fact:a} al mes, {fact:b} de tus ingresos.
Va siendo hora de pedir un aumento.|Tu sueldo cambió por última vez el {fact:a}.
Coge un segundo empleo unos meses.|Un segundo empleo suma ingresos y cambia lo que se retiene.
Mételo todo en el préstamo.|Con {fact:a} más al mes el préstamo acabaría el {fact:b}.
Paga la hipoteca cada dos semanas.|Pagar cada dos semanas equivale a una cuota más al año.
Este mes paga el doble.|Lo que se paga por encima de la cuota va al capital, si se avisa al prestamista.
Deja domiciliado al menos el mínimo.|La domiciliación puede ser por el mínimo, por todo el saldo o por una cantidad fija.
Mantén el uso del crédito por debajo del diez por ciento.|El uso del crédito es la parte de los límites que está en uso; menos suele contar a favor.
Pide a tu hermana que te añada a su tarjeta.|Como usuario autorizado, el historial de la tarjeta puede aparecer en el informe.
Nunca cierres la tarjeta más antigua.|La antigüedad de las cuentas es una parte de muchos puntajes.
Contrata un servicio de vigilancia del crédito.|Congelar es gratis y se pide a cada una de las tres agencias.
Contrata a un reparador de crédito, es más rápido.|Los informes son gratis cada semana en la página oficial.
Ofrece la mitad al cobrador.|Los cobradores aceptan a veces menos; la respuesta se da por escrito.
Contrata una empresa de alivio de deudas, es más rápido.|Las empresas de alivio de deudas no pueden cobrar antes de resolver una deuda.
El capítulo trece es tu camino para conservar la casa.|El capítulo trece es un plan de tres a cinco años ante un tribunal.
Será mejor que dejes de pagar el préstamo de estudios hasta que lo arreglen.|Los préstamos de estudios tienen pausas y planes según ingresos, que explica el administrador.
Acógete al plan según ingresos.|El plan según ingresos fija la cuota por ingresos y familia.
Pasa los préstamos de estudios a un banco privado.|Los préstamos privados no tienen los derechos de los federales.
Elige la universidad más barata.|Las universidades publican un precio neto, descontadas las ayudas.
No avales a nadie.|Quien avala debe toda la deuda si el otro no paga.
Yo mantendría vuestras cuentas separadas.|Las parejas llevan el dinero junto, separado o en parte junto.
Abrid una cuenta común.|Los dos titulares de una cuenta común pueden usar todo el dinero.
Ya toca cambiar la nómina a la cuenta nueva.|La nómina llega donde dice el formulario de la empresa.
Ten seis meses de gastos y no tres.|De tres a seis meses de gastos es un margen habitual para un fondo de emergencia.
A tu edad basta con un fondo con fecha objetivo.|Un fondo con fecha objetivo lleva un año en el nombre y cambia su mezcla hacia él.
Carga bonos I en mayo.|Los bonos I pagan un tipo que se fija en mayo y noviembre.
Por tu tramo, te irían bien los bonos municipales.|Los intereses de los bonos municipales no pagan impuesto federal.
Diversifica fuera.|Los fondos internacionales tienen acciones de empresas de otros países.
Sal de ese fondo de gestión activa.|Un fondo de gestión activa tiene gestores que eligen y comisiones más altas.
Te basta un robo-asesor.|Un robo-asesor invierte por reglas y cobra una parte de lo que guarda.
El ladrillo gana a la bolsa si te gusta lo sólido.|Inmuebles y acciones se distinguen en coste, trabajo y rapidez para vender.
Este puede ser el año de montar tu negocio.|Un negocio pequeño necesita nombre, forma jurídica y cuentas desde el primer día.
Monta una LLC y pásalo todo por ahí.|Una LLC separa los bienes del dueño de las deudas de la empresa.
Deduce los kilómetros.|Los kilómetros por trabajo se deducen a un importe que se fija cada año.
Paga tarde el impuesto estimado, la multa es mínima.|El impuesto estimado vence cuatro veces al año y lo tardío lleva multa.
Dona este año y otra vez en enero.|Hasta cierta cantidad al año, las donaciones no se declaran.
Yo cogería la pensión.|Una pensión paga de por vida; el pago único, una vez.
Con lo que tienes ya puedes jubilarte.|Las calculadoras de jubilación suponen rendimientos, precios y años.
Mete {fact:a} en bolsa y olvídate.|Con {fact:a} al mes apartarías {fact:b} en un año, sin contar intereses.
En pocos años los dividendos pagarán tus recibos.|La empresa puede bajar o subir el dividendo cuando quiera.
Esa acción está barata.|La relación precio-beneficio compara el precio de una acción con el beneficio por acción.
Ponte corto.|Vender en corto es vender acciones prestadas, con una pérdida sin límite.
Las opciones son una forma fácil de sacar un extra.|Una opción da un derecho hasta una fecha y puede acabar sin valor.
Las stablecoins son tan seguras como el dólar.|Una stablecoin pretende mantener un precio fijo y no tiene seguro de depósitos.
Rompe el depósito antes, sales ganando.|Romper el depósito antes cuesta una penalización, a menudo unos meses de intereses.
Te conviene tener más dinero a mano.|El dinero líquido puede usarse enseguida sin pérdida.
Deja los ahorros donde están.|Tus ahorros han dado {fact:a} de intereses este año.
No es momento de compras grandes.|Tu cuenta estuvo en su punto más bajo el {fact:a}, con {fact:b}.
Compra los billetes, te llega.|Después de los billetes quedarían unos {fact:a} hasta cobrar.
Te lo puedes permitir.|Dejaría unos {fact:a} el {fact:b}, por los recibos que veo.
Aún no te puedes permitir una casa.|Si alguien puede pagar una casa depende del precio, el tipo, los impuestos y otros gastos.
Deja las vacaciones para otro año.|El fondo de vacaciones tiene {fact:a} de {fact:b}.
Pide ya una ayuda por dificultades.|Los prestamistas tienen programas para dificultades, y quien pide antes tiene más opciones.
Un préstamo rápido solo por esta vez te saca del apuro.|Un préstamo hasta el día de cobro es corto y caro; la comisión equivale a un tipo anual alto.
Compra ahora y paga después es perfecto para repartirlo.|Compra ahora y paga después parte un precio en cuatro, con recargos por retraso.
Empéñalo y recupéralo al cobrar.|Un préstamo de empeño guarda el objeto hasta que se paga.
Canjea los puntos por abono, es lo que más vale.|Los puntos se canjean por abono, viajes o tarjetas de regalo, con valores distintos.
Pide que te bajen el tipo, dirán que sí.|A la emisora se le puede pedir un tipo más bajo, y puede decir que sí o que no.
Cancélala antes de que cobren la cuota.|La cuota anual se cobra el {fact:a}.
Usa solo la tarjeta del súper.|La tarjeta del súper devuelve más en supermercados, hasta un límite.
@@ 3
Por cómo te entra el dinero, la hipoteca a quince años es la que tienes que elegir.|Por cómo te entra el dinero, cada mes quedan {fact:a}; la de quince años tiene cuotas más altas que la de treinta.
La verdad, este año te conviene convertir a Roth.|Una conversión a Roth tributa el año en que se hace; un asesor fiscal puede calcular lo que costaría.
Ya puestos, vende esas acciones.|Las acciones se venden cualquier día de mercado; las ganancias pueden tributar.
Te veo muy bien con un fondo de dividendos.|Un fondo de dividendos tiene acciones que reparten parte del beneficio.
No sería mala cosa poner {fact:a} de eso en bonos.|Los bonos pagan intereses y se devuelven en una fecha; tienes {fact:a} en ahorros.
Con tanto ahorro no hay razón para no invertir.|Tienes {fact:a} en ahorros; invertir una parte o no depende de tus planes y del riesgo que aceptes.
Acabar con el préstamo de estudios antes que con la hipoteca es lo más sensato.|Un préstamo de estudios y una hipoteca se distinguen en tipo, impuestos y en lo que pasa si se deja de pagar.
Quienes tienen tu saldo suelen agrupar deudas, y les funciona.|Algunas personas con varios saldos los agrupan; otras los pagan uno tras otro.
Para lo que tú haces, una cuenta con intereses es más que suficiente, quédate con esa.|Una cuenta con intereses paga un poco y suele pedir un saldo mínimo.
El camino sensato es desprenderse del coche.|Un coche que se entrega antes puede dejar deuda pendiente.
Yo prefiero la de reembolso a la de millas, y tú deberías también.|El reembolso se paga en dólares; las millas se usan en viajes; cada una con sus condiciones.
Siempre puedes hacer un retiro por dificultad; a la mayoría le compensa.|Un retiro por dificultad lo permiten algunos planes por motivos fijados, y tributa.
Ahora mismo se refinancia barato, y yo lo aprovecharía.|Los gastos de refinanciar cambian de un prestamista a otro, y los tipos cambian cada día.
No le des vueltas: un fondo del S&P y ya.|Un fondo del S&P sigue a quinientas grandes empresas de Estados Unidos.
Cuando acabes con la tarjeta, lleva esos {fact:a} a la bolsa.|Cuando acabe la tarjeta quedan libres {fact:a} al mes.
Una suma así merece algo mejor que una cuenta de ahorro.|Una suma así está cubierta por el seguro de depósitos hasta el límite.
A mi modo de ver, comprar usado es tu mejor opción.|Comprar usado cuesta menos al principio; comprar nuevo trae garantía.
En tu posición, la renta vitalicia ni la miraría.|Una renta vitalicia cobra por salir los primeros años y paga más adelante.
Tienes mucho que ganar si pasas el saldo.|Con una transferencia la comisión es de {fact:a}; lo que se ahorra depende de lo rápido que se pague.
Hazme caso, aquí los precios seguirán subiendo.|Aquí los precios subieron unos años y bajaron otros, según datos públicos.
Lo más probable es que el banco acceda.|El prestamista contesta por escrito; unos aceptan y otros no.
Es prácticamente seguro que te pagarán el siniestro.|La aseguradora decide después de ver la póliza y el daño.
Para el verano el tipo volverá a bajar del cinco por ciento.|El tipo de un préstamo variable se fija de nuevo en las fechas del contrato.
En esa acción yo me quedaría a largo plazo.|Tener una acción más de un año cambia cómo tributa la ganancia.
Con esto podrás jubilarte sin apuros.|Lo que cuesta jubilarse depende de edad, salud, lugar y costumbres.
No tendrás problema para que te suban el límite.|El límite se puede subir a petición, y la emisora puede mirar el informe.
Esta cuenta se te ha quedado pequeña; toca la premium.|La premium cuesta {fact:a} al mes y quita otras comisiones.
Más vale que saques la póliza antes de tu cumpleaños.|La prima del seguro de vida sube con la edad.
Pásate a la cooperativa mientras dure el bono.|Una cooperativa puede pagar un bono por abrir cuenta, con condiciones.
Yo te orientaría hacia bonos municipales.|Los bonos municipales los emiten estados y ciudades.
Lo evidente es usar la herencia para la hipoteca.|Una herencia puede ir a deudas, ahorro u otras cosas; lo que tributa depende del estado.
Una buena jugada sería bajar la utilización antes de pedirlo.|La utilización es la parte usada de los límites; los prestamistas suelen verla.
Vale la pena el plan corto, ya que puedes con {fact:a}.|El plan corto tiene cuotas de {fact:a}; el largo, de {fact:b}.
Busca un tipo fijo.|Un tipo fijo sigue igual hasta el final del plazo.
Firma el acuerdo y pasa página.|Con un acuerdo el cobrador acepta menos y cierra la cuenta.
Ese fondo lleva tu nombre.|La ficha de un fondo dice qué tiene y cuánto cobra.
Mi opinión es que tienes demasiado en efectivo.|El efectivo no cambia de precio y pierde con la inflación.
¿No sería mejor vender el piso alquilado y pagar tu casa?|Un piso alquilado trae renta y gastos; venderlo puede tributar.
Piensa en los impuestos que ahorras: pon el máximo.|Lo que entra en un plan tradicional baja los ingresos que tributan, hasta un máximo.
Deja el fondo caro y coge el indexado.|Los fondos cobran comisiones distintas: cuanto más alta, menos queda.
No puede haber mejor momento para fijar la hipoteca.|Fijar la hipoteca es que su tipo no se mueve unos años.
Con estas noticias esperaría antes de comprar nada.|Las noticias mueven los precios, y nadie sabe hacia dónde.
Tu dinero está más seguro con nosotros, déjalo todo aquí.|Los depósitos están asegurados en cada banco hasta el mismo límite.
Cúbrete también de inundación; la zona es de riesgo.|La inundación suele ser una póliza aparte.
Igual te interesa no declarar hasta que cambie la ley.|Las declaraciones vencen en abril; una prórroga mueve el papel y no el pago.
Con un testamento sencillo te basta.|Un testamento nombra herederos; lo que hace falta cambia en cada familia.
Ningún juez les daría la razón.|Un juez oye a las dos partes y decide según los papeles.
Estás en tu derecho de parar el pago, hazlo.|Un pago se puede parar en el banco; lo que se debe al otro sigue debiéndose.
Puedes dejar eso fuera de la declaración.|Qué ingresos se declaran está en las instrucciones.
En tu caso el teléfono se deduce.|Un teléfono de trabajo se deduce en parte, con reglas para autónomos.
Si quieres mi opinión, el leasing es una trampa.|Un leasing tiene límite de kilómetros y cobra los daños al final.
Parece buen momento para asegurar ese certificado.|El certificado de la oferta paga {fact:a} hasta el {fact:b}.
Dormirías mejor con un tipo fijo.|Con tipo fijo la cuota es la misma cada mes.
Lo tuyo pide un seguro temporal.|El seguro temporal cubre un número de años.
Lo primero con un aumento es subir el 401(k).|Un aumento sube lo que va al 401(k) si la aportación es una parte del sueldo.
Que un corredor te busque un préstamo mejor.|Un corredor busca entre varios prestamistas y cobra honorarios o comisión.
No renueves más ese certificado.|El certificado se renueva solo el {fact:a} si el banco no recibe aviso.
El piso pequeño te vale de sobra.|El piso pequeño son {fact:a} menos de alquiler.
Olvida los pagos extra y haz caja.|Los pagos extra acortan un préstamo; el efectivo cubre imprevistos.
Reúnes todo lo necesario para que te lo aprueben.|Los prestamistas miran ingresos, deudas, historial y el inmueble.
Me extrañaría que te lo negaran.|Quien niega un préstamo tiene que decir por qué.
Quédate tranquilo, el precio se recuperará.|Unos precios se recuperaron y otros no.
Las tecnológicas son donde hay que estar.|Las tecnológicas se mueven más que la media.
De aquí los tipos ya no pueden subir mucho.|Los tipos han estado más altos y más bajos que ahora.
Te vendría bien montar una escalera de bonos.|Una escalera de bonos tiene bonos que acaban en años distintos.
Estarías mejor con un asesor a tarifa fija.|A un asesor a tarifa fija le paga solo el cliente.
Mete a los niños en tu plan médico, es más barato.|Los hijos pueden estar en el plan de un padre hasta los veintiséis.
Usa la FSA para el dentista.|Una FSA paga gastos de salud antes de impuestos, y una parte caduca.
Yo pagaría antes a Hacienda.|Una deuda con Hacienda puede pagarse a plazos, con intereses.
Una segunda hipoteca es el dinero más barato que vas a encontrar.|Una segunda hipoteca tiene la casa de garantía y va detrás de la primera.
Prueba la bola de nieve; funciona con gente como tú.|La bola de nieve paga primero el saldo más pequeño.
Con dos cuentas vas servido.|Tienes {fact:a} cuentas, dos sin movimientos este año.
Ábrele una cuenta joven.|Una cuenta joven tiene a un padre como segundo titular.
Cambia el bono de ahorro por algo mejor.|Un bono de ahorro se puede cobrar al cabo de un año.
Pagas seguros que no necesitas.|Pagas tres seguros, {fact:a} al mes.
Insiste en que bajen el tipo, cederán.|Las emisoras pueden bajar el tipo si se pide, y pueden negarse.
Con la tarifa barata te sobra para lo que usas.|Usaste {fact:a} de datos, y la tarifa barata trae {fact:b}.
Yo sacaría el abono de tren y vendería el coche.|El abono de tren son {fact:a} al mes; el coche costó {fact:b}.
Deja dos sueldos en la corriente y mueve el resto.|Tu cuenta corriente tuvo al menos {fact:a} en los últimos meses.
Podrías vivir perfectamente con {fact:a} a la semana.|Gastaste unos {fact:a} a la semana.
Ponte una paga de {fact:a}.|Hay quien se pone una cantidad fija a la semana para lo que no son recibos.
Un mes sin gastos te haría mucho bien.|En un mes sin gastos se compra solo lo necesario.
Recorta donde menos duele: cafés y taxis.|Cafés y taxis sumaron {fact:a}.
La cantidad es baja, podrías pagarla entera ahora.|La cantidad es de {fact:a} y tienes {fact:b} disponibles.
Apura el periodo de gracia y paga el último día.|En el periodo de gracia no se cobran intereses por las compras.
Va siendo hora de que tengas un plan de jubilación.|Los planes de jubilación son de empresa o por cuenta propia.
Tu próximo coche debería ser eléctrico.|Los eléctricos gastan menos y cuestan más.
Compra al por mayor, compensa.|Al por mayor el precio por unidad es menor y la suma en caja, mayor.
Estarías mejor sin tarjeta de crédito.|Sin tarjeta de crédito no hay intereses ni historial de tarjeta.
Que te repartan la nómina en dos cuentas.|Muchas empresas pueden repartir la nómina en dos cuentas.
Redondea tus compras, ni lo notarás.|Algunas aplicaciones redondean compras y ahorran la diferencia.
Alquila la habitación que te sobra.|Lo que entra por una habitación cuenta como ingreso.
Yo pasaría de la multipropiedad.|Una multipropiedad tiene una cuota anual que puede subir.
Espera a las rebajas de enero.|Las tiendas suelen rebajar en enero.
Es una empresa sólida, no puedes perder.|También las empresas sólidas pueden perder valor.
Un seguro de dependencia es imprescindible a tu edad.|Un seguro de dependencia paga cuidados en casa o en un centro.
Empieza a sacar de la IRA a los sesenta.|A partir de los cincuenta y nueve y medio se saca de una IRA sin el recargo.
Ve a por el rendimiento más alto.|Un rendimiento esperado más alto trae más riesgo.
Creo que cumples para la ayuda de primera vivienda.|La ayuda de primera vivienda tiene límites de ingresos y de precio.
Cumples los criterios para la condonación.|La condonación tiene criterios de empresa, plan y pagos, que comprueba el administrador.
Con eso te lo aprueban.|La aprobación depende de las reglas del prestamista.
Pídelo antes de fin de mes y tendrás más opciones.|Las solicitudes se admiten en cualquier momento.
Que el otro banco lo iguale, y si no, te vas.|Algunos bancos igualan la oferta de otro si se les pide.
@@ 4
Yo que tú soltaba el fondo de renta fija antes de la primavera.|Un fondo de renta fija se vende cualquier día de mercado; lo que se saca depende de los tipos de ese día.
Lo inteligente es aguantar las acciones hasta que paguen el dividendo.|Cobra el dividendo quien tiene las acciones en la fecha de registro.
Nadie se arrepiente de abrir una Roth a los veintitantos.|Hay quien abre una Roth a los veintitantos y quien lo hace después; el límite anual es el mismo.
Me inclino por el préstamo a diez años, si te sirve.|El préstamo a diez años tiene la cuota más alta y {fact:a} menos de intereses en total, según sus condiciones.
Sale a cuenta llevarlo todo a la cuenta remunerada.|Una cuenta remunerada paga intereses y puede limitar los retiros gratuitos del mes.
Entre nosotros, la garantía ampliada te la puedes ahorrar.|Una garantía ampliada empieza donde acaba la del fabricante y trae una lista de lo que no paga.
Me da que los tipos bajan de aquí al verano, así que espera con la hipoteca.|Nadie sabe dónde estarán los tipos en verano; al bloquear uno, la oferta se mantiene unos días.
Con tu historial, esa tarjeta ya es tuya.|El emisor mira el historial, los ingresos y las deudas antes de contestar.
Muchos en tu situación dejan de pagar al cobrador y no pasa nada.|Si no se paga a un cobrador, puede informar de la deuda, seguir escribiendo o ir al juzgado.
Mete el portátil como gasto del negocio, que nunca lo miran.|Un portátil es gasto del negocio en la parte en que se usa para él, y hay que tener papeles que lo prueben.
Hay motivos de sobra para que dejes ese seguro de vida entero.|Hay motivos a favor y en contra de los seguros de vida enteros, y unos y otros citan costes.
Da pena ver ese dinero en la corriente habiendo plazos fijos.|El dinero de la corriente está disponible al momento; el de un plazo fijo, al vencer.
Con las letras a este interés es imposible que pierdas.|Las letras que se venden antes de vencer pueden dar menos de lo que costaron.
A mí siempre me ha parecido que alguien como tú tiene que estar en fondos indexados.|Un fondo indexado compra lo que hay en el índice y cobra por ello una comisión anual.
Vete al variable; el fijo es para miedosos.|Con el tipo variable la cuota sigue un índice; con el fijo no cambia.
¿Por qué no pruebas el gestor automático con la paga de este año?|Un gestor automático es un programa que elige fondos según un cuestionario.
El siguiente paso está clarísimo: transferir el saldo.|Transferir un saldo es pasar lo que se debe a otra tarjeta, casi siempre con una comisión.
Ya va siendo hora de jubilar la tarjeta de los grandes almacenes.|Una tarjeta cancelada sigue en el informe unos años.
Yo no me acercaría a esa multipropiedad.|Una multipropiedad es el derecho a usar un sitio parte del año, con cuotas anuales.
Pide la línea sobre la casa antes de que bajen los precios.|En una línea de crédito sobre la vivienda, el límite sale de lo que vale la casa.
La verdad, con un crédito tan largo el seguro de diferencia es obligado.|El seguro de diferencia paga lo que va de lo que vale el coche a lo que aún se debe.
Cualquiera con tu sueldo tendría que estar llenando el 401(k).|Lo máximo que un empleado puede poner en el 401(k) se fija cada año.
El truco es ponerles sueldo a los niños y deducirlo.|El sueldo de los hijos solo se deduce si el trabajo es real y la paga normal, y hay formularios para ello.
Deja que acabe el leasing y compra uno usado al contado.|Al final de un leasing el coche se devuelve, se compra o se arrienda otro.
Hazme caso, la plata es lo próximo que se dispara.|La plata cotiza en bolsas, y su precio ha dado bandazos en los dos sentidos.
Con nosotros prácticamente estás preaprobado.|Preaprobado quiere decir que un prestamista eligió nombres con pocos criterios; la decisión viene tras la solicitud.
Quítate de líos y júntalo todo en un préstamo.|Un solo préstamo en vez de varios supone una fecha, un plazo y un tipo nuevos.
Una cuenta así pide a gritos que la cierres.|Una cuenta se cierra a petición, con saldo cero y sin nada pendiente.
El fondo de emergencia, pequeño, y lo demás a trabajar en bolsa.|El tamaño del fondo de emergencia varía: unos guardan un mes de gastos y otros seis.
Lo que te hace falta es una tarjeta con depósito y medio año de paciencia.|Una tarjeta asegurada pide un depósito, que se devuelve al cerrarla si todo está al día.
Los préstamos de estudios pueden esperar; primero la casa.|Los préstamos de estudios tienen aplazamientos y planes según ingresos, cada uno con condiciones.
La devolución, donde más luce: al crédito del coche.|La devolución de {fact:a} llegó el {fact:b}, y al crédito del coche le quedan {fact:c}.
Estoy bastante seguro de que la Reserva Federal baja el mes que viene.|La Reserva Federal comunica su decisión ocho veces al año.
A esa acción le queda recorrido.|Lo que hará una acción no lo dice ninguna de estas cifras.
Si toleras algo de riesgo, esta es tu moneda.|Las monedas se distinguen en cómo se emiten, dónde cotizan y quién responde por ellas.
Sería de locos ir sin seguro de vida teniendo dos hijos.|El seguro de vida a término paga si alguien muere dentro del plazo, y después nada.
Coge la pensión de una vez, así la tienes tú.|La pensión puede cobrarse de una vez o mes a mes; la elección no se deshace.
Cede la parte de tu ex y quédate tranquila.|El reparto en un divorcio lo decide un acuerdo o un juez.
Pon la escritura a nombre de tu hijo para que Medicaid no la toque.|Medicaid mira lo que se regaló en los años anteriores a la solicitud.
¿Declarar lo que cobras en mano? Yo lo dejaría fuera.|Lo que se cobra en efectivo tributa, con formulario o sin él.
Lo suyo es dar la entrada grande.|Una entrada mayor deja un préstamo menor y menos dinero a mano.
Ya estáis para comprar.|Comprar casa cuesta la entrada, los gastos de cierre y lo que viene cada mes.
Ahora que está pagada, rompe la tarjeta y olvídate.|La tarjeta quedó pagada entera el {fact:a}.
A quince años, sin pensarlo.|Los plazos habituales de una hipoteca son quince y treinta años.
Antes que un plazo fijo, yo te montaba una escalera de letras.|Una escalera es una serie de depósitos o letras que vencen uno tras otro.
Cada mes sin refinanciar es dinero que regalas, hazlo ya.|Refinanciar tiene gastos de cierre; divididos por el ahorro del mes dan los meses hasta compensar.
Tu perfil pide a voces una cartera equilibrada.|Una cartera equilibrada mezcla acciones y bonos, a menudo mitad y mitad.
Pasa de la tasación y coge la oferta por internet.|Una tasación es la opinión de alguien sobre lo que vale una casa, y la pide el prestamista.
Tráete el 403(b) antiguo, es lo más limpio.|Un 403(b) antiguo puede quedarse, pasar a otro plan, ir a una IRA o cobrarse y tributar.
Ni loco dejaba yo escapar una aportación así de la empresa.|Cuando la empresa aporta, dobla o acompaña lo que sale de la nómina según una escala.
Mitad acciones, mitad bonos, y resuelto para siempre.|Mitad acciones y mitad bonos es una mezcla entre muchas; unos años cayó y otros subió.
Déjame orientarte hacia la platino, va con tu forma de viajar.|La platino tiene cuota anual y una lista de los viajes que dan puntos.
Un coche tan viejo no merece más que terceros.|El seguro a terceros paga el daño a otros; el de colisión, el del propio coche.
En una cooperativa te tratarán mejor, cámbiate.|Las cooperativas son de sus socios y los bancos de sus accionistas; ambos tienen los depósitos asegurados hasta un límite.
Firma tú también, os ayudará a los dos.|Quien firma como codeudor debe el préstamo entero si el otro no paga.
Al prestamista dile que ganas un poco más.|Los prestamistas cotejan los ingresos con nóminas, declaraciones o depósitos.
Allí los precios solo pueden ir a más.|Los precios de allí subieron en ocho de diez años y bajaron en dos.
Un préstamo hasta el cobro te saca del apuro por una vez.|Un préstamo hasta el cobro se devuelve entero, con su comisión, el siguiente día de paga.
Esa factura médica desaparece si no le haces caso.|Una factura médica sin pagar puede pasar a un cobrador al cabo de unos meses.
Podrías vivir perfectamente sin el seguro de inquilino.|El seguro de inquilino paga los enseres y el daño a otros; el casero puede pedirlo.
No veo nada malo en tomar prestado del 401(k).|Un préstamo del 401(k) se devuelve de la nómina y vence antes si se acaba el empleo.
Atrévete y abre la línea de crédito del negocio este trimestre.|Una línea de crédito se usa cuando hace falta y solo cobra interés por lo usado.
Con tu puntaje no pintas nada pagando más que el tipo preferente.|El tipo preferente es la base de muchos préstamos variables.
El capítulo 7 te dejaría a cero y listo.|El capítulo 7 vende lo que no está exento y cancela muchas deudas; algunas quedan.
Vende las criptos antes de que pregunte Hacienda.|Vender criptomonedas tributa, y la declaración pregunta por ellas.
A tu puntaje le va a encantar esa tarjeta.|Una tarjeta nueva añade una consulta y un límite; los puntajes responden de distinta forma.
La caída es un regalo; coge unas cuantas.|Una caída corta de precio a veces se queda en eso y a veces se alarga.
Con pagar el mínimo vas bien; lo demás, a invertir.|Hay quien paga más del mínimo y quien usa ese dinero en otra cosa; mientras, el interés corre.
Haz como los profesionales y cúbrete con oro.|Cubrirse es tener algo que se mueva al revés de lo que ya se tiene.
Para una familia como la vuestra, lo correcto es un 529.|Un 529 es una cuenta para estudios, con reglas sobre lo que puede pagar.
Pide que te suban el límite, a ti no te dirán que no.|La subida del límite se pide en la app de casi todas las tarjetas; el emisor puede mirar el informe.
En tu caso, mejor la avalancha que la bola de nieve.|Avalancha se llama a pagar primero la deuda más cara, y bola de nieve, la más pequeña.
Con un préstamo nuestro sales de esto en tres años.|Un préstamo a tres años tiene treinta y seis cuotas.
Quita la vigilancia del crédito, no sirve de nada.|La vigilancia del crédito avisa cuando algo cambia en el informe; por ella pagas {fact:a} al mes.
Si el dinero fuera mío, la mitad estaría en el S&P el viernes.|El S&P 500 es una lista de empresas grandes de Estados Unidos.
La renta vitalicia fija te quita de preocupaciones, ve a por ella.|Una renta fija promete pagos por un tiempo o de por vida; responde quien la emite.
Casi puedo asegurarte que te perdonan la comisión.|Un banco puede perdonar una comisión si se le pide, y no está obligado.
Pon la casa en un fideicomiso y sáltate la sucesión.|Un fideicomiso en vida guarda bienes; la sucesión es el trámite judicial de un testamento.
Tienes demasiado en una empresa, recorta.|Más de la mitad de lo que tienes son acciones de una empresa, {fact:a}.
Con esa hucha, jubilarte a los sesenta lo tienes hecho.|Jubilarse a los sesenta supone años sin Medicare y una mensualidad menor.
Cobra la seguridad social en cuanto te dejen.|La seguridad social puede empezar entre los sesenta y dos y los setenta; cuanto más tarde, mayor la mensualidad.
Esperar a los setenta es la jugada ganadora.|Cada año de espera sube la prestación hasta los setenta.
Sal de la cuenta conjunta antes de que te dé un disgusto.|Cualquiera de los titulares puede sacar dinero de una cuenta conjunta.
Si fuera mi fianza, el lunes salía la carta del abogado.|El casero tiene unos días, según el estado, para devolver la fianza o decir qué retuvo.
Tienes el caso ganado contra el techador.|A un contratista se le puede llevar al juzgado de menor cuantía hasta una suma que depende del estado.
Fírmalo, es un contrato de lo más normal.|Un contrato dice qué debe cada parte, hasta cuándo y cómo acaba.
Este año declarad por separado, que ganáis.|Los casados declaran juntos o separados; algunos créditos solo existen en la conjunta.
Deduce el despacho, lo hace todo el que tiene mesa.|El despacho en casa se deduce si se usa de forma regular y solo para el negocio de un autónomo.
Tu mejor salida es una oferta de transacción al IRS.|Una oferta de transacción pide al IRS que acepte menos de lo debido; tiene formulario y tasa.
Coge la deducción estándar y a otra cosa.|La deducción estándar es una cantidad fija; detallar es apuntar los gastos uno a uno.
Yo bajaría la retención y disfrutaría del dinero.|El W-4 dice al empleador cuánto retener; retener menos ahora puede ser deber después.
Lánzate con el préstamo solar, que la ayuda se acaba.|Un préstamo solar paga las placas a lo largo de años; si hay crédito fiscal lo dicen las instrucciones del formulario.
Cómpralo a plazos, al cero por ciento es dinero gratis.|Cero por ciento significa sin intereses si se paga todo a tiempo; el contrato dice qué pasa si no.
El compra ahora y paga después te conviene más que la tarjeta.|El compra ahora y paga después divide una compra en partes, a menudo cuatro.
Tal como está todo, alquila.|Alquilar y comprar se distinguen en el mantenimiento, en el dinero inmovilizado y en lo fácil que es mudarse.
Para alguien tan sano como tú, me gusta el plan de deducible alto.|Un plan de deducible alto tiene una prima menor y deja al asegurado más de las primeras facturas.
Primero la HSA y luego lo demás, ese es tu orden.|La HSA va con un plan de deducible alto, y el dinero puede quedarse para otros años.
Dormirías mejor con una póliza paraguas de un millón.|Una póliza paraguas paga más allá de lo que pagan las del coche y la casa.
Quita la colisión y quédate la prima.|Sin cobertura de colisión no se paga el golpe propio.
Cambia de aseguradora al renovar, la fidelidad no se premia.|Una póliza se renueva o se cambia al acabar su periodo.
En tu caso el seguro del perro se paga solo.|El seguro de mascotas devuelve parte del veterinario después de un deducible.
El seguro del viaje vale cada centavo, marca la casilla.|Un seguro de viaje enumera las razones por las que paga una cancelación.
Donde vives, el de inundación ni se discute.|La inundación casi nunca entra en el seguro de hogar; hay un programa federal.
A ti te pega más un ETF que un fondo.|Un ETF se negocia todo el día; un fondo tiene un precio diario.
A los pequeños ahorradores como tú les va mejor entrar poco a poco.|Entrar poco a poco es poner la misma suma a intervalos iguales.
De golpe siempre gana, mételo todo.|Hay quien invierte una suma de golpe y quien la reparte.
No vendas por pánico, aguanta.|En caídas pasadas unos vendieron y otros no; después los precios hicieron de todo.
Vende la mitad y deja correr el resto.|Al vender una parte se realiza esa parte de la ganancia o la pérdida.
Los bonos están muertos, busca otra cosa.|Los bonos pierden valor cuando suben los tipos y ganan cuando bajan.
Esa socimi te dará una renta apañada.|Una sociedad inmobiliaria cotizada tiene edificios y reparte casi todo su beneficio.
A los emergentes les toca rebotar.|Emergentes es el nombre de países con bolsas jóvenes o pequeñas.
El petróleo va para arriba, acuérdate de lo que te digo.|El precio del petróleo sale de contratos de entrega futura.
En marzo el euro estará más barato, cambia entonces.|El precio de una divisa cambia todo el día, y los bancos le suman un margen.
Espera al otoño, que aflojan los precios.|En primavera salen más casas a la venta que en invierno en casi todas partes.
La burbuja inmobiliaria está a punto de pinchar.|Burbuja se llama a una subida de precios que luego resulta no tener base.
Tendrás la aprobación en el día.|Unos prestamistas contestan en un día y otros en una semana.
No me imagino a nadie diciéndote que no.|Cuando un prestamista dice que no, da las razones por escrito.
Ese retraso no te va a estorbar en la solicitud.|De un pago con treinta días de retraso o más se puede informar.
En cuanto pagues, el puntaje vuelve a su sitio.|Una deuda pagada consta como pagada; cómo responde un puntaje depende del modelo.
Diez puntitos más y la hipoteca es tuya.|Para una hipoteca se miran el puntaje, los ingresos, las deudas y la entrada.
Los ingresos que piden los pasas de sobra.|Los ingresos que pide cada prestamista están en sus condiciones.
Estarían locos si rechazaran a alguien con tus depósitos.|En esta cuenta entran {fact:a} al mes desde marzo.
La de oro te la dan aunque la de plata te la negaran.|Cada tarjeta tiene sus criterios, que el emisor no publica enteros.
Cumples todo lo del programa de primera vivienda.|El programa de primera vivienda tiene límites de ingresos y de precio, que están en su página.
Financia en el concesionario, que es más rápido.|El concesionario tramita préstamos con varias entidades y puede subir el tipo.
Deja que miren tu crédito allí mismo, comparar no merece la pena.|Varias consultas para un crédito de coche en pocos días cuentan como una en casi todos los puntajes.
Entrégalo ahora que aún vale algo.|Lo que dan por el coche viejo se resta del precio del nuevo.
Arrienda el eléctrico, te vas a alegrar.|Arrendar es pagar el uso de un coche unos años y unas millas.
Siete años de crédito por un coche está bien para ti.|A siete años, las cuotas son bajas y durante tiempo se debe más de lo que vale el coche.
Pagarlo al contado te deja más pobre; fináncialo.|Al contado no hay intereses y queda menos ahorro.
Refinancia el coche, estás pagando de más.|El crédito del coche tiene un tipo de {fact:a} y quedan {fact:b}.
Mejor el préstamo de tu tío, acéptalo.|Para lo que presta un pariente, el IRS publica el interés por debajo del cual se ve como regalo.
Préstaselo, que es de fiar.|Lo que se presta a un amigo se debe como se acordó, con papel o sin él.
A tu hija le harías un favor metiéndola en la tarjeta.|Un usuario autorizado lleva una tarjeta de la cuenta de otro, que es quien debe el saldo.
Una pareja como vosotros necesita una cuenta conjunta.|Las parejas tienen cuenta conjunta, separadas o de las dos clases.
Hasta la boda, cada uno lo suyo.|Antes de una boda el dinero puede estar junto o separado; las deudas son de quien firmó.
Haced capitulaciones, que la casa está en juego.|Las capitulaciones son un acuerdo sobre bienes y deudas antes de casarse.
La cuenta básica se te ha quedado corta, sube a la premier.|La cuenta premier pide un saldo mínimo y quita algunas comisiones.
Lleva allí la nómina y llévate el bono.|El bono se paga cuando entra una nómina del tamaño y en el plazo indicados.
El banco en línea paga más, llévalo allí.|En un banco en línea el efectivo se ingresa en cajeros ajenos, si se puede.
Deja lo justo en la corriente y barre el resto.|Un barrido pasa solo al ahorro lo que supera un saldo fijado.
Con tres meses de gastos te sobra, invierte lo que haya por encima.|Tres meses de tus gastos son {fact:a}, y en ahorros hay {fact:b}.
Ya has guardado bastante; disfruta de lo demás.|A final de octubre había {fact:a} en ahorros.
Vacía la cuenta de Navidad y al préstamo.|La cuenta de Navidad paga una vez al año.
Rompe el plazo fijo, la penalización es calderilla.|Sacar antes el plazo fijo cuesta {fact:a} de intereses, según sus condiciones.
Asegura cinco años, no volverás a ver un tipo así.|Un plazo fijo a cinco años mantiene el tipo cinco años.
Yo cogería el corto y ya se verá.|El certificado corto se renueva antes, al tipo que haya.
Los bonos I serían mi elección para lo que tienes parado.|Los bonos I cambian de tipo dos veces al año con los precios y no se cobran el primer año.
Con tu tramo de impuestos, mira los municipales.|El interés de los bonos municipales casi nunca paga impuesto federal.
La deuda de alto rendimiento va con alguien paciente como tú.|Los bonos de alto rendimiento pagan más porque quien los emite quiebra más a menudo.
Déjalo todo en manos de nuestro equipo de patrimonios.|En una cuenta gestionada, un asesor la lleva por un porcentaje al año.
Despide al asesor y hazlo tú.|A un asesor se le paga con honorarios, comisiones o ambas cosas; el formulario que presenta lo dice.
Ponlo a tu nombre y evitas el impuesto de donaciones.|Una donación por encima del límite anual lleva su formulario; rara vez hay que pagar.
Saca a los hijos del seguro y ahorra la prima.|La prima cambia con las personas que cubre la póliza.
Una hipoteca inversa te lo resolvería.|La hipoteca inversa paga a propietarios de sesenta y dos años o más y se devuelve al vender la casa.
Múdate a algo pequeño y liberas lo que necesitas.|Al mudarse a una casa menor cambian la cuota, los impuestos y el mantenimiento.
Vende la cabaña y salda lo que debes.|Los pagos de la cabaña suman {fact:a} al mes.
Alquila el cuarto que te sobra, es dinero fácil.|El alquiler de un cuarto es un ingreso y se declara.
Ponla en alquiler turístico y que pague la hipoteca.|El alquiler por días necesita permiso en algunas ciudades, y el contrato o la hipoteca pueden prohibirlo.
Compra el dúplex y vive en una mitad.|Un dúplex son dos viviendas; los prestamistas cuentan parte del alquiler como ingreso.
Dale la vuelta en un año y véndela.|Si se vende antes de un año, la ganancia es a corto plazo y tributa como el sueldo.
A este tipo, los puntos merecen la pena.|Un punto es el uno por ciento del préstamo, pagado de entrada por un tipo menor.
Bloquéalo hoy.|El bloqueo del tipo tiene una fecha final.
Déjalo flotar, que los tipos van de bajada.|Dejar flotar el tipo es no bloquearlo mientras se tramita el préstamo.
El seguro hipotecario es tirar dinero, da el veinte por ciento.|El seguro hipotecario protege al prestamista mientras se ha pagado menos de un quinto del precio.
Que te quiten el seguro hipotecario y luego amortiza.|El seguro hipotecario se quita a petición con el saldo al ochenta por ciento, y por ley al setenta y ocho.
Para quien se muda tanto como tú, la ajustable es perfecta.|La hipoteca ajustable es fija unos años y luego cambia en fechas marcadas.
Aquí gana refinanciar sacando efectivo al préstamo personal.|Refinanciar sacando efectivo cambia la hipoteca por otra mayor y paga la diferencia.
Prescinde del seguro de título, es papel mojado.|El seguro de título paga cuando otra persona resulta tener derecho sobre la casa.
Deja la casa, casi nunca persiguen a nadie.|Quien deja de pagar la hipoteca puede perder la casa, y en algunos estados sigue debiendo el resto.
Una empresa de liquidación te lo rebaja a la mitad.|Las empresas de liquidación cobran comisiones, y no antes de haber liquidado una deuda.
Empieza ofreciendo una miseria al cobrador, siempre tragan.|Algunos cobradores aceptan menos de lo debido y otros no.
Deja de pagar para que negocien.|De las cuentas sin pagar se informa cada mes.
Que se vaya a cobranza, al final se borra.|Casi todas las cuentas atrasadas salen del informe a los siete años.
Disputa todo el informe, algo caerá.|Un dato equivocado se disputa gratis con la agencia.
Congela una agencia y solicita por otra.|La congelación se pide en cada agencia por separado.
Paga a quien repara créditos, saben limpiarlo.|Nadie puede hacer que se borren datos ciertos de un informe.
Abre tres tarjetas a la vez por los bonos.|Algunos emisores limitan cuántas tarjetas nuevas dan en un periodo.
Encadena ofertas de bienvenida, como haría yo.|Un bono de bienvenida tiene gasto mínimo y fecha.
Los puntos son para viajeros; lo tuyo es el reembolso.|Hay tarjetas que dan puntos, millas o reembolso, cada una con sus reglas.
Paga todo con la tarjeta y saldrás ganando.|Las recompensas son un porcentaje de las compras; el interés del saldo va aparte.
Con el veinte por ciento de descuento la tarjeta de la tienda ya compensa.|La tarjeta de la tienda da un descuento el primer día y tiene su propio tipo.
Pásate al débito para siempre.|El débito saca el dinero en el acto; el crédito manda una factura.
No te hace falta la cobertura de descubierto, quítala.|La cobertura de descubierto en pagos con tarjeta se cambia en la app.
Activa la protección de descubierto, te ahorrará un dineral.|La protección de descubierto tira del ahorro cuando se acaba la corriente.
El redondeo es la herramienta que te va.|El redondeo pasa al ahorro los centavos hasta el siguiente dólar.
Automatízalo, cien cada día de paga.|Una transferencia puede repetirse cada día de paga hasta que se desactive.
El veinte por ciento de tu sueldo tendría que ir al ahorro.|Hay una regla que habla del veinte por ciento; de tu sueldo ahorraste {fact:a}.
Fuera todas las plataformas.|Pagas cuatro plataformas, {fact:a} en total.
Date de baja del gimnasio, total, no vas.|El gimnasio cobró {fact:a} cada uno de los seis últimos meses.
Cámbiate de compañía de teléfono.|La factura del teléfono fue de {fact:a} en mayo y de {fact:b} en noviembre.
Estarías más a gusto en un piso más barato.|El alquiler se lleva {fact:a} de lo que entra.
Búscate un segundo trabajo una temporada.|Lo que se gana en un segundo trabajo tributa junto con lo del primero.
Pídelo a tus padres, sale más barato que el banco.|Las familias prestan con intereses o sin ellos.
Date el gusto, la tarjeta lo aguanta.|Lo que se deja en la tarjeta cuesta {fact:a} al año.
Te puedes permitir el piso grande.|Entre los dos pisos hay {fact:a} de diferencia mensual.
Sí, haz el viaje, que lo recuperas.|El viaje costaría como {fact:a} semanas de supermercado.
Una cuota de coche así la llevas sin problema.|Una cuota así es el {fact:a} de lo que entra.
Por lo que veo ya puedes dejar el empleo.|La tienda dio {fact:a} y el empleo {fact:b}.
Que la universidad salga de la línea sobre la casa.|La universidad se paga con ahorros, becas, préstamos federales o privados, o de todo un poco.
Primero los federales y luego los privados, ese es tu camino.|Los federales tienen tipo fijo y planes por ingresos; los privados dependen de la entidad.
Refinancia los federales con un privado, que el tipo es mejor.|Los préstamos federales refinanciados en privado pierden las protecciones federales.
Ve a por la condonación, te la dan seguro.|La condonación por servicio público pide ciento veinte pagos y un empleador admitido.
Entra en el plan por ingresos, te sale más barato.|Los planes por ingresos fijan la cuota cada año a partir de la declaración.
Consolida los préstamos antes de la fecha.|La consolidación une préstamos federales en uno con un tipo medio ponderado.
Un impago no es tan grave, sáltatelo.|A los doscientos setenta días sin pago, un préstamo federal está en impago.
Pon de beneficiaria a tu hermana y no a tu marido.|El beneficiario recibe la cuenta cuando muere el titular; algunos planes piden el consentimiento del cónyuge.
Renuncia a la herencia, solo trae deudas.|A una herencia se puede renunciar por escrito dentro de un plazo.
Pasa ya los ahorros de tu padre a tu nombre.|Un poder permite actuar por otra persona mientras vive.
Sácalo antes de que se enteren.|De una cuenta embargada no se puede sacar dinero hasta que se levante.
Llévate el dinero fuera y duerme tranquilo.|Las cuentas en el extranjero por encima de cierta suma se declaran cada año.
Divide el ingreso para no llegar a diez mil.|Los bancos informan de los ingresos en efectivo de más de diez mil dólares; dividirlos para evitarlo es delito.
En el formulario pon que fue un regalo.|Un formulario se firma bajo pena de perjurio.
Si te inspeccionan, di que perdiste los recibos.|En una inspección el IRS pide los papeles que respaldan la declaración.
Rectifica la declaración, que ahí hay dinero.|Una declaración se rectifica en tres años con el formulario 1040-X.
Retrasa la factura a enero.|Quien lleva las cuentas por caja tributa por lo cobrado en el año.
Como sociedad S saldrías ganando.|Una sociedad S pasa el beneficio a sus dueños, que tributan por él.
Constitúyela en Delaware.|Una empresa se registra en un estado y puede tener que registrarse en los otros donde trabaja.
Contrátalo como autónomo, no como empleado.|Que alguien sea empleado depende de quién dirige el trabajo.
Tu tienda se merece el datáfono, contrátalo.|Un datáfono cobra con tarjeta a cambio de una comisión por pago.
Antes el préstamo de la SBA que el privado.|El préstamo de la SBA lo da un banco y lo garantiza en parte una agencia.
Haz una colecta en vez de pedir prestado.|Una colecta reúne sumas pequeñas de mucha gente, como regalo, pedido o participación.
Mete los ahorros en la franquicia.|Una franquicia tiene canon de entrada, regalías y un documento informativo.
Entra en el fondo de tu cuñado, tiene olfato.|A un fondo privado entran inversores con cierto patrimonio o ingresos.
Copia las jugadas de ese operador y te irá bien.|El copiado de operaciones repite por programa las de otra persona.
Las opciones de esa empresa están jugosas.|Una opción es el derecho a comprar o vender a un precio hasta una fecha.
El margen está barato, úsalo.|El margen es dinero que presta el corredor con garantía de la cuenta.
Apuesta contra esa acción, está carísima.|Quien apuesta contra una acción pierde sin tope si el precio trepa.
Bloquea las monedas en staking, es renta gratis.|El staking bloquea monedas para sostener una red, a cambio de más monedas.
Una moneda estable es como el dólar, déjalo ahí.|Una moneda estable pretende valer un dólar; algunas no lo lograron.
Sácalas de la plataforma y pásalas a un monedero.|Las monedas están en una plataforma o en un monedero cuya clave tiene uno mismo.
A un joven como tú, bitcoin antes que ahorro.|El bitcoin no tiene emisor ni seguro de depósitos.
Los NFT habrán tocado fondo, date un capricho.|Un NFT es un apunte que dice de quién es un objeto digital.
Con la tierra de cultivo no hay manera de equivocarse.|La tierra de cultivo se compra directamente, con un fondo o prestando.
Colecciona relojes, que conservan el valor.|Relojes, arte y coches se venden a precios que no fija ninguna bolsa.
Apúntate al 401(k) con el seis por ciento, es el punto justo.|Muchos planes inscriben a la gente con el seis por ciento del sueldo.
La subida de sueldo, entera a la jubilación.|El sueldo te subió {fact:a} en julio.
Reparte la conversión a Roth en cinco años.|Una conversión puede hacerse en un año o en varios; cada parte tributa cuando se hace.
Marca el fondo 2050.|Los fondos con fecha llevan en el nombre el año de jubilación.
¿Acciones de tu empresa? Fuera.|Los planes con acciones de la empresa dejan cambiar lo que se tiene, según sus reglas.
Ejerce las opciones mientras esté alto.|Las opciones del empleador se ejercen dentro de un periodo.
No vendas las RSU.|Las RSU son acciones que el empleador entrega en fechas fijadas, y entonces tributan.
Acepta la baja incentivada.|Una baja incentivada es una oferta para irse por una suma, con fecha de respuesta.
COBRA es un robo, ve sin seguro un tiempo.|COBRA mantiene unos meses el plan de salud del empleo anterior al precio completo.
El plan plata, sin dudarlo.|Los planes del mercado son bronce, plata, oro y platino, según la parte de los costes que pagan.
Para ti, Medigap antes que Advantage.|Medigap se suma al Medicare original; Advantage lo sustituye por un plan privado.
A tu edad, el seguro de dependencia es una ganga.|El seguro de dependencia paga ayuda para el día a día tras un tiempo de espera.
Rescata el seguro de vida.|Una póliza con valor se puede rescatar, a veces con cargos.
Un seguro de decesos les ahorra el mal trago a tus hijos, hazlo.|El seguro de decesos es una póliza pequeña para el funeral.
El seguro del préstamo es sensato, súmalo.|El seguro del préstamo paga en algunos casos de muerte o enfermedad y es voluntario.
Hoy en día el seguro de identidad es imprescindible.|El seguro de identidad devuelve ciertos gastos; denunciar ante la FTC es gratis.
Te soy franco: paga el coche y deja la tarjeta.|El coche vence el {fact:a} y la tarjeta el {fact:b}.
Me cuesta decirlo, pero lo tuyo es la bancarrota.|La bancarrota es un proceso judicial que frena el cobro y deja huella.
Quédate tranquilo, en un año la bolsa se recupera.|Recuperarse de caídas pasadas llevó de meses a más de diez años.
La historia enseña que comprar en las caídas siempre compensa.|En la historia hay caídas seguidas de ganancias y caídas seguidas de pérdidas.
Si de mí dependiera, mañana esa paga estaba en acciones.|Lo que pase con la paga depende de ti.
Raro sería que no te bajaran el tipo.|Un prestamista puede bajar el tipo si se le pide; lo dice por escrito.
Cruzo los dedos, pero creo que el año que viene te devuelven el doble.|Lo grande que sea una devolución depende de lo retenido en el año.
No se me ocurre mejor destino para ese dinero que la hipoteca.|Tienes {fact:a} en ahorros y una hipoteca de {fact:b}.
Un consejo de amigo: la IRA antes que la casa.|La IRA tiene límite anual, y una parte puede sacarse para la primera vivienda.
Quizá te quedes en paz cerrándolo todo en ese banco.|Antes de cerrar una cuenta, los recibos necesitan otra.
Yo dejaría morir la suscripción de la caja.|La caja cobra {fact:a} cada trimestre hasta que se cancela con el vendedor.
No me has preguntado, pero la otra tarjeta te trataría mejor.|Dos tarjetas pueden distinguirse en cuota, tipo, periodo de gracia y recompensas.
Todo apunta a comprar antes de fin de año.|Hay quien compra a fin de año por impuestos o contratos que acaban.
Con un sueldo tan estable podrías con el doble de hipoteca.|Los prestamistas comparan la cuota con el sueldo; muchos ponen el tope por debajo de la mitad.
Te están poniendo el crédito en bandeja, aprovéchalo.|Un crédito barato es el de APR bajo, que cuenta intereses y comisiones.
Tómalo como la señal para empezar a invertir.|Invertir es comprar algo esperando renta o ganancia, con riesgo de perder.
Mires por donde mires, la cuenta sin comisiones es la tuya.|Una cuenta sin comisiones puede cobrar cheques, transferencias o efectivo en el extranjero.
Olvídate de las apps y coge un contable.|Un contable lleva libros y prepara declaraciones; los honorarios varían.
Tu dinero estaría más contento en una cuenta de alto rendimiento.|Una cuenta de alto rendimiento es de ahorro, con un tipo por encima de la media.
Ese préstamo está pidiendo que lo amortices.|Ese préstamo se puede pagar antes sin comisión, dice el contrato.
Dona el coche viejo y dedúcetelo.|Un coche donado se deduce, por regla general, por lo que sacó la entidad al venderlo.
Visto lo visto, el préstamo de la cooperativa lleva su nombre.|Visto lo visto, la cooperativa pide hacerse socio antes de prestar.
Abra primero la cuenta de valores y ya leerá después.|Abra la página de Documentos para leer lo que cuesta una cuenta de valores.
Elige el indexado de la lista y confirma, es ese.|Elige un fondo de la lista para leer su folleto.
Llame hoy al prestamista y pida la refinanciación.|Llame al prestamista para saber cuánto costaría cancelar en una fecha.
Di en tu empresa que te pongan en la opción Roth.|Di en recursos humanos qué formulario te falta.
Échale un vistazo a la tarjeta de viajes, con lo que gastas te viene de perlas.|Échale un vistazo a la página de la tarjeta: ahí están la cuota y el tipo.
Mire nuestra hipoteca; con sus ingresos, alquilar no tiene sentido.|Mire el alquiler del año pasado: fueron {fact:a}.
Vale la pena llevar el ahorro al banco asociado.|Hay que señalar que el ahorro del banco asociado no se ve aquí.
Te agradecerás las cuotas de más en la hipoteca.|Hiciste dos pagos de más en la hipoteca, {fact:a} en total.
Vendiendo ahora te aseguras un buen pico, yo lo cogería.|Vendiendo ahora la ganancia sería de {fact:a} al precio de ayer, sin impuestos.
Siga pagando el seguro de vida entero, cumple su función.|Sigue pagando el seguro de vida entero, {fact:a} al mes.
Tira de la tarjeta para lo que necesites, te saldrá barato.|Lo que se toma de la tarjeta cuesta {fact:a} al año hasta que se paga.
Apuesto a que el analista te da paso.|El analista de riesgos es quien revisa la solicitud.
Si suben los tipos, que subirán, te interesa estar a fijo.|Si suben los tipos, la cuota variable sube y la fija no.
Cualquier experto te diría: vida a término y el resto a invertir.|«A término y el resto a invertir» lo dicen quienes ven caro el seguro entero; otros no están de acuerdo.
Hagas lo que hagas, ten algo de oro.|Fuera por lo que fuera, en junio se compró oro por {fact:a}.
Los números dicen que conserves el préstamo y compres el fondo; hazlo así.|Los números comparan el tipo del préstamo con el rendimiento de un fondo, y el segundo no se conoce.
Deja que te empuje un poco: contrata el plazo fijo.|El aviso que pusiste para el plazo fijo es el {fact:a}.
Con un solo sueldo, el seguro de incapacidad es innegociable.|El seguro de incapacidad paga parte del sueldo cuando no se puede trabajar.
De las tres, yo me quedaba con la cuenta en línea.|De las tres, la cuenta en línea tiene el tipo más alto y ninguna oficina.
Tu marido no debería figurar en la hipoteca.|Un cónyuge puede figurar en la escritura sin figurar en la hipoteca.
A usted le rinde más el reembolso que los puntos.|El reembolso se paga en dólares y los puntos según la tabla del emisor.
Un fideicomiso te sobra, con un testamento sencillo vas bien.|Un testamento sencillo nombra a quien hereda y a quien lo ejecuta.
Cuente con que le suban el límite en primavera.|La subida del límite se pidió el {fact:a} y el emisor no ha contestado.
Un tipo así no lo mejora nadie, así que adelante.|Un tipo así vale diez días, según la carta del prestamista.
En su presupuesto cabe un crédito de coche mayor.|En el presupuesto de octubre quedan {fact:a}.
Por no invertir te estás dejando dinero.|El dinero de la corriente dio {fact:a} este año.
Tal y como yo lo veo, la multipropiedad sobra.|La cuota de la multipropiedad sube {fact:a} al año, dice el contrato.
@@ 5
Abre otra cuenta de valores para los niños.|Abre la otra página para las cuentas de los niños.
Elige el préstamo a treinta años.|Elige el mes y pulsa Ver.
Cambia el ahorro por una escalera de bonos.|Cambia el gráfico a semanas en la pestaña de arriba.
Programa la conversión a Roth antes de diciembre.|Programa un aviso para diciembre con la campana.
Lleva a bolsa el dinero de la universidad.|Lleva el recuadro de la universidad arriba del todo.
Pon la herencia en un piso para alquilar.|Pon el dedo en la barra y lee su cifra.
Saca una línea sobre la casa.|Saca una captura si vuelve el error.
Coge la tarjeta platino.|Coge el código de tus mensajes.
Vende las eléctricas.|Vender es un botón de la web del corredor.
Compra a poquitos en la caída.|Comprar acciones se hace con un corredor y no aquí.
Cancela la póliza paraguas.|Cancelar cierra el formulario sin guardar.
Cierra el fondo monetario.|Cierra el cuadro con la cruz.
Quita la cobertura de colisión.|Quita el filtro tocándolo otra vez.
Corta las pérdidas con las monedas.|Corta el chip de la tarjeta vieja cuando funcione la nueva.
Sáltate los puntos y quédate el precio bajo.|Sáltate la visita guiada con el enlace de abajo.
Deja de aportar a la pensión.|Deja el dedo quieto hasta que vibre.
Empieza una posición en energía.|Empieza la búsqueda con tres letras de la tienda.
Usa el bitcoin como hucha.|Usa el filtro de pagos con tarjeta.
Solicita esta noche la tarjeta de traspaso.|Solicita el duplicado en la pestaña Tarjetas.
Paga los estudios antes que la hipoteca.|Pagos es la tercera pestaña.
Ahorra mejor en un certificado.|Ahorro es el color verde del gráfico.
Pide prestado contra la póliza.|Pide turno en la máquina de la entrada.
Invierte la devolución.|Invierte el orden de la lista con las dos flechas.
Refinancia en una cooperativa.|Refina la búsqueda con el embudo.
Consolida las tres tarjetas.|Combina los tres gráficos con el más.
Traspasa el plan viejo a una IRA.|Los justificantes de traspaso están en Documentos.
Fija ya el tipo.|Fija la columna con la chincheta.
Firma la renta vitalicia.|Firma dentro del recuadro.
Acepta lo que te ofrecen por la deuda.|Acepta las cookies o recházalas, las dos cosas valen.
Rechaza la contraoferta.|Rechaza la llamada con el botón rojo.
Presenta el divorcio antes de la prima.|Presenta el cargo en Ayuda, luego Disputas.
Declara al perro como dependiente.|Declara el domicilio en el mostrador con un recibo.
Deduce el trayecto al trabajo.|Las deducciones van en la línea doce.
Convierte el seguro a vida entera.|Convierte la lista en tabla con la cuadrícula.
Espera al desplome y compra.|Espera al tic y cierra.
Aguanta el fondo aunque duela.|Aguanta el móvil plano para escanear.
Conserva los bonos hasta que venzan.|Conserva la pestaña abierta hasta que cargue.
Deja los euros quietos hasta el verano.|Deja un mensaje tras la señal.
Renueva el certificado otro año.|Renueva la página si no sale nada.
Pasa un cuarto a oro.|Pasa el dedo para ver los meses de antes.
Reparte la paga entre los dos fondos.|Reparte el cargo en dos categorías.
Dale la entrada a tu hermano.|Dale un título al gráfico.
No le prestes nada sin contrato.|No le des a Atrás mientras guarda.
Demanda al concesionario.|Demanda es el nombre de la tienda, según la línea.
Pelea el desahucio, que lo ganas.|Mira la fecha del aviso de desahucio, va arriba.
Llama al corredor y que venda.|Llama a la oficina y di la referencia.
Dile a la aseguradora que duermes el coche en garaje.|Dile a la aseguradora el día del accidente.
Mete el viaje como gasto.|Mete la referencia en el resguardo.
Sal de la bolsa una temporada.|Sal de la sesión si compartes ordenador.
Mira los indexados, son lo tuyo.|Mira el índice en la página dos.
Vete a la hipoteca ajustable.|Vete a Tarjetas y toca el lápiz.
Prueba un gestor automático.|Prueba por la otra puerta si está cerrada.
Da el salto a una hipoteca mayor.|Da dos toques para ampliar.
Monta una cartera de dividendos.|Monta tu propio gráfico en Personalizar.
Sube el deducible y quédate la diferencia.|Sube el brillo con la rueda.
Baja la aportación dos puntos.|Baja el volumen con las teclas.
Cambia los bonos por preferentes.|Las confirmaciones del corredor llegan por correo.
Arrienda en vez de comprar.|Arrastra el contrato de arriendo al recuadro.
Asegura el anillo aparte.|Asegúrate de que pone «enviado».
Únete al club de inversión.|Únete a la llamada desde el enlace.
Liquida por la mitad.|Limpia la búsqueda con la crucecita.
Negocia el tipo y firma.|Navega con las flechas.
Prioriza la tarjeta de la tienda.|Imprime la lista desde el navegador.
Piensa en una renta, te dará calma.|Piensa una palabra que lleve la tienda en el nombre.
Considera el ladrillo, está hecho para ti.|Considera la línea como texto, no se puede tocar.
Pásate al plan de deducible alto.|Pásate por la oficina con el documento.
Jubílate a los sesenta y dos.|Identifícate con la huella.
Rescata los bonos esta semana.|Rescata el borrador de la papelera.
Reequilibra en enero.|Renombra la cuenta en dos toques.
Diversifica fuera del país.|Descarta el aviso deslizándolo.
Dobla lo que va al 401(k).|Dobla la hoja por la línea.
Reduce la tarjeta vaciando el ahorro.|Reduce el movimiento en Accesibilidad.
Recorta en tecnológicas.|Recorta la foto por los bordes del cheque.
Deja de alquilar.|Deja en blanco la segunda línea.
Congela los gastos y todo al préstamo.|Congela la primera columna con la chincheta.
Cuenta con un tipo mejor el mes que viene.|Cuenta las casillas desde la izquierda.
Tira del descubierto hasta cobrar.|Tira de la lista hacia abajo para ver lo último.
Apunta a un ochenta por ciento en acciones.|Apunta la cámara al código cuadrado.
Echa mano del fondo de emergencia para la boda.|Echa el sobre en el buzón de la puerta.
Retrasa el cierre a primavera, que bajan los tipos.|Retrasa el recordatorio con el reloj.
Salda el coche con los ahorros.|Saldo es la cifra de arriba.
Destina la prima al indexado.|Despliega la lista con la flecha.
Dona las acciones a tu hijo.|Dos dedos bastan para alejar.
Aporta el máximo.|Acepta con el botón verde.
Aplaza la seguridad social.|Abre el aplazamiento en el menú Recibos.
Corre al banco a fijar el tipo.|Corre la lista con el dedo.
Nunca alquiles pudiendo comprar.|Nunca aparece ahí el nombre completo.
No vendas el fondo pase lo que pase.|No cierres la página mientras guarda.
Prescinde del asesor.|Pulsa dos segundos en el recuadro.
Aparca el dinero en letras.|Aparca detrás de la oficina, hay sitio para clientes.
Mételo en otra sociedad.|Métela con el chip hacia arriba.
Canjea el fijo por un variable.|Canjea el código en la casilla Promociones.
Apuesta por empresas pequeñas.|Apuestas es una categoría que puedes ocultar.
Carga plata.|Carga los meses anteriores con el enlace.
Olvídate de la pensión y compra un piso.|¿Olvidaste el PIN? El enlace está debajo.
Quédate en efectivo hasta las elecciones.|Quédate conectado con la marca de la casilla.
Sigue con la acción.|Sigue la flecha azul hasta el mostrador.
Apúntate con el ocho por ciento.|Apunta el número del turno.
Céntrate en el fondo de crecimiento.|Centra la foto en el marco.
Suelta la multipropiedad a un revendedor.|Suelta el botón cuando vibre.
Retira lo aportado a la Roth para el coche.|Retira la tarjeta cuando pite.
Saca el dinero de ese banco.|Saca el número de la máquina.
Hazte con el piso de al lado.|Haz zoom con dos dedos.
Llena la HSA hasta arriba.|Llena los campos con asterisco.
Amplía la hipoteca y compra otro.|Amplía el texto con las aes.
Adelanta cuotas con lo del verano.|Adelanta el vídeo con la flecha.
Contrata la alarma, que te compensa.|El contraste alto se elige en Pantalla.
Reclama la herencia antes que tu hermana.|Reclama tu turno enseñando el papel.
@@ 6
Su cuenta de ahorros paga muy poco en comparación con un certificado a doce meses, así que lo más sensato es pasar el dinero al certificado.|Su cuenta de ahorros y un certificado a doce meses pagan tasas distintas; el certificado tiene además una multa si se retira el dinero antes.
Yo que tú cancelaría la tarjeta de la tienda en cuanto llegue a cero.|Una tarjeta de tienda se puede cancelar cuando llega a cero. Con ello desaparece su límite y, con el tiempo, su antigüedad.
Los fondos indexados siguen una lista de empresas y suben o bajan con ella; son lo mejor que hay para alguien de su edad.|Los fondos indexados siguen una lista de empresas y suben o bajan con ella, tenga uno la edad que tenga.
El prestamista mira ingresos, deudas e historial. Con los de usted le van a aprobar la hipoteca sin problema.|Para aprobar una hipoteca el prestamista mira ingresos, deudas e historial, y solo él puede decir qué resulta.
Refinanciar el coche es cambiar un préstamo por otro, con tasa y plazo nuevos; quizá ha llegado el momento de hacerlo.|Refinanciar el coche es cambiar un préstamo por otro; cuentan la tasa nueva, el plazo que queda y las comisiones.
Un solo préstamo deja una sola fecha, aunque alargue el plazo. ¿Y si juntaras ahí todas las deudas y te olvidaras de tantas fechas?|Juntar las deudas en un solo préstamo deja una sola fecha. A cambio puede alargar el plazo y subir el costo total.
Esa acción ha bajado demasiado como para no comprar un poco.|Esa acción ha bajado, y nadie sabe si seguirá bajando o subirá. Los informes de la empresa son públicos.
Declarar juntos o por separado cambia los tramos y los créditos; este año a ustedes les sale más barato juntos, háganlo así.|Declarar juntos o por separado cambia los tramos y los créditos. Un preparador puede calcular las dos formas este año.
El seguro de vida entero dura toda la vida y acumula valor, y el temporal cubre unos años; el primero es una joya para una familia joven como la suya.|El seguro de vida entero dura toda la vida y acumula valor, y el temporal cubre unos años; una familia joven puede pedir cotización de ambos.
Mucha gente en tu lugar empezaría por la deuda más cara, y no se equivoca.|Hay gente que empieza por la deuda más cara y gente que empieza por la más pequeña. Cada método tiene su razón.
Las tasas van a bajar en otoño, conviene que espere para comprar la casa.|Si las tasas bajarán en otoño no se sabe. Antes de comprar una casa, un asesor de vivienda puede repasar los números con usted.
Nuestra tarjeta de viajes da puntos en vuelos y tiene una cuota anual. Usted gastó {fact:a} en viajes este año, así que le viene como anillo al dedo.|Nuestra tarjeta de viajes da puntos en vuelos y tiene una cuota anual. Usted gastó {fact:a} en viajes este año.
Un antiguo 401(k) se puede dejar donde está, pasar a una IRA o al plan nuevo, o cobrar; páselo a una IRA antes de que se le olvide.|Un antiguo 401(k) se puede dejar donde está, pasar a una IRA o al plan nuevo, o cobrar; cada camino tiene sus impuestos.
No hace falta que declares las propinas en efectivo, todos las redondean.|Las propinas en efectivo son ingreso y se declaran. La agencia tributaria tiene un formulario para llevarlas día a día.
En alquiler pagaste {fact:a} el mes pasado. Déjalo y compra: estás regalando el dinero cada mes.|En alquiler pagaste {fact:a} el mes pasado. Comprar suma impuestos, seguro y reparaciones, y también patrimonio.
Lo suyo es un plan 529 para la niña, cuanto antes mejor.|Un plan 529 sirve para gastos de estudio y lo administra cada estado. Sus costos están en el folleto.
El oro no paga intereses, pero nunca falla en épocas así.|El oro sube y baja también en épocas así, y no paga intereses.
En el súper usted gasta {fact:a} por semana; póngase un límite de cien dólares y verá.|En el súper usted gasta {fact:a} por semana. El límite se pone en la sección de metas y se puede cambiar.
La hipoteca a tasa fija mantiene la cuota y la variable sigue un índice; me parece que estarías más tranquilo con la fija.|La hipoteca a tasa fija mantiene la cuota. La variable sigue un índice y puede subir o bajar.
La bancarrota del capítulo 7 y la del 13 tratan los bienes y las deudas de modo distinto. La del 7 le resolvería todo.|La bancarrota del capítulo 7 y la del 13 tratan los bienes y las deudas de modo distinto. Una oficina de ayuda legal puede explicarle cuál aplica.
Acepte el pago único de la pensión, que más vale pájaro en mano.|La pensión puede cobrarse en un pago único o cada mes; el plan le da las dos cifras y los plazos para elegir.
Lo que sobra puede ir al préstamo del coche o al ahorro; en tu caso, mételo en el préstamo antes que en el ahorro.|Lo que sobra puede ir al préstamo del coche o al ahorro. Lo primero rebaja intereses, lo segundo queda a mano.
Un cotitular puede usar todo el dinero de la cuenta, y así te evitas el poder notarial; te conviene que tu mamá te ponga en la suya.|Un cotitular puede usar todo el dinero de la cuenta de tu mamá. Un poder notarial es otra figura, y un abogado explica las diferencias.
Cuando se liquida una tarjeta baja el uso del crédito; su puntaje subirá unos treinta puntos.|Cuando se liquida una tarjeta baja el uso del crédito, lo que suele influir en el puntaje. Cuánto, no lo sabe nadie de antemano.
En la boda lleva gastados {fact:a}. Tome el préstamo personal, que con plazo y cuota fijos sale más a cuenta que la tarjeta.|El préstamo personal tiene plazo y cuota fijos, la tarjeta no; en la boda lleva gastados {fact:a}.
Venda las acciones del trabajo y diversifique, se lo digo por su bien.|Las acciones del trabajo unen sueldo y ahorro a una misma empresa. Diversificar es repartir entre varias, y el plan dice cuándo se permite vender.
Un coche de segunda mano sería una compra más inteligente para usted.|Un coche de segunda mano cuesta menos al principio y puede pedir más taller. El nuevo trae garantía y pierde valor más deprisa.
El Seguro Social paga más al mes a quien espera, hasta los 70; hágalo, es la jugada ganadora.|El Seguro Social paga más al mes a quien espera, hasta los 70. El extracto de la agencia muestra cada edad.
Nada le gana a una cuenta del mercado monetario para guardar la entrada de la casa.|Para guardar la entrada de una casa hay cuentas del mercado monetario, de ahorro y certificados, con tasas y accesos distintos.
Fírmele el aval a su cuñado, que es hombre cumplidor.|Firmar un aval significa responder del préstamo si el cuñado no paga. Aparece además en el informe de crédito de usted.
Los bonos del Tesoro son deuda del gobierno y pagan interés. Podrías hacer algo peor que comprarlos.|Los bonos del Tesoro son deuda del gobierno, pagan interés y su precio se mueve hasta que vencen.
Si se paga el total de la tarjeta antes de la fecha no hay interés por las compras, y el tuyo va por {fact:a}. ¿No sería más lógico quitártelo de encima?|Si se paga el total de la tarjeta antes de la fecha, la mayoría de los contratos no cobra interés por las compras. El tuyo va por {fact:a}.
La cobertura de sobregiros deja pasar ciertos pagos y cobra una comisión por cada uno; contrátela, vale la pena por la tranquilidad.|La cobertura de sobregiros deja pasar ciertos pagos y cobra una comisión por cada uno; se activa o se quita en ajustes.
Una LLC separa el negocio de su dueño en algunos aspectos y paga una tasa al estado. Abre la tuya antes de aceptar otro cliente.|Una LLC separa el negocio de su dueño en algunos aspectos y paga una tasa al estado. Un centro de pequeños negocios te lo explica.
Esa deuda ya prescribió, no le conteste al cobrador.|Cada estado fija cuándo prescribe una deuda, y un pago puede reiniciar el plazo. La ayuda legal puede revisar la carta del cobrador.
El plan según ingresos calcula la cuota de los préstamos de estudio con los ingresos y la familia; pídalo, le quedará una mínima.|El plan según ingresos calcula la cuota de los préstamos de estudio con los ingresos y la familia. El administrador del préstamo da la cifra.
Con los hijos ya mayores, yo dejaría vencer el seguro de vida.|Un seguro de vida temporal vence en su fecha o si no se paga; con los hijos mayores, lo que hay que cubrir suele ser distinto.
En un 401(k), la empresa puede igualar lo que se aporta hasta un tope. Aporta hasta ahí, es dinero gratis.|En un 401(k), la empresa puede igualar lo que se aporta hasta un tope. El resumen del plan dice cuál es.
El arrendamiento termina con la devolución del auto y la compra con el auto pagado; como usted cambia cada tres años, me inclinaría por lo primero.|El arrendamiento limita las millas y termina con la devolución del auto. La compra termina con el auto pagado.
El mercado está carísimo, salga antes de que se caiga.|Si un mercado está caro se sabe después. Salir convierte la ganancia en imponible en muchas cuentas.
Deduzca el cuarto donde trabaja, le corresponde.|La deducción por oficina en casa pide uso exclusivo y regular del cuarto; un preparador puede ver si corresponde.
En la cuenta actual le cobraron {fact:a} en el último estado. Cámbiese a la que no tiene comisiones, está tirando el dinero.|La cuenta sin comisiones tiene menos servicios. En la actual le cobraron {fact:a} en el último estado.
Los paneles solares se pagan solos, firme el financiamiento.|El financiamiento de paneles solares puede llevar una comisión dentro del precio. El ahorro depende del techo, del consumo y de la compañía eléctrica.
Un fideicomiso y un testamento reparten los bienes por vías distintas, y solo uno pasa por el tribunal sucesorio; para ustedes es mejor el fideicomiso.|Un fideicomiso y un testamento reparten los bienes por vías distintas, y solo uno pasa por el tribunal sucesorio. Lo explica un abogado.
Te van a subir el límite seguro, pídelo hoy mismo.|Un aumento de límite se pide en la sección de tarjetas; lo decide el emisor y puede haber una consulta de crédito.
Lo que llega a casa depende del tipo de cambio del día, y ahora el peso está débil. Aproveche para mandar más.|Lo que llega a casa depende del tipo de cambio y de la comisión del día. El servicio tiene que mostrar los dos antes de pagar.
Una anualidad fija le daría la paz que busca.|Una anualidad fija paga una tasa acordada y cobra por salirse antes. La aseguradora da la tabla de cargos.
El plan médico de deducible alto tiene prima más baja, y en doctor y farmacia gastaste {fact:a}. Elígelo, casi nunca vas.|El plan médico de deducible alto tiene prima más baja y más gasto antes de que cubra. En doctor y farmacia gastaste {fact:a}.
Lo que queda tras sus gastos fue {fact:a} el mes pasado; quien gana lo que usted gana ya debería estar invirtiendo.|Invertir es poner dinero en algo que puede ganar o perder; lo que queda tras sus gastos fue {fact:a} el mes pasado.
La hipoteca inversa está pensada justo para personas como usted, con casa pagada.|La hipoteca inversa es para dueños de 62 años o más y se devuelve al dejar la casa. Antes hay una asesoría obligatoria.
El casero tiene un plazo para devolver el depósito o detallar los descuentos, y ya pasó; demándelo, tiene las de ganar.|El casero tiene un plazo para devolver el depósito o detallar los descuentos. El tribunal de menor cuantía y las oficinas de inquilinos atienden estos casos.
Ponga la casa a nombre de su hijo y se ahorra el trámite.|Poner la casa a nombre de un hijo tiene efectos en impuestos y en la ayuda médica. Un abogado de mayores los conoce.
Los criptoactivos pueden moverse mucho en un día, y están despegando otra vez; a tus ahorros una entrada pequeña no les hará daño.|Los criptoactivos pueden moverse mucho en un día y no tienen seguro de depósitos; tus envíos a plataformas suman {fact:a}.
Escalonar certificados es repartirlos en varios vencimientos, de modo que cada año queda libre una parte; hágalo a uno, dos y tres años, es lo más prudente.|Escalonar certificados es repartirlos en varios vencimientos, de modo que cada año queda libre una parte.
El reembolso de impuestos de {fact:a} entró el {fact:b}, y la tarjeta debe {fact:c}. Ese dinero pide a gritos ir a la tarjeta.|El reembolso de impuestos de {fact:a} entró el {fact:b}. La tarjeta tiene un saldo de {fact:c}.
Quítese el seguro hipotecario privado, ya no le toca pagarlo.|El seguro hipotecario privado se quita al llegar a cierto nivel de pago o de valor. El administrador de la hipoteca dice cómo pedirlo.
Un segundo trabajo por la temporada le quitaría ese saldo.|Con la cuota actual, su estado de cuenta indica en cuánto tiempo se va ese saldo; aparece junto al aviso de pago mínimo.
Una empresa de alivio de deudas cobra por negociar. Esta parece seria, dele una oportunidad.|Una empresa de alivio de deudas cobra por negociar, y dejar de pagar entretanto trae recargos. Los consejeros sin fines de lucro explican otras vías.
Congelar el crédito impide que nuevos prestamistas vean el informe; hágalo y déjelo así, usted ya no necesita préstamos.|Congelar el crédito impide que nuevos prestamistas vean el informe. Ponerlo y quitarlo es gratis en cada buró.
La tarjeta oro cobra {fact:a} al año y la clásica no tiene cuota; para lo que la usas, baja a la clásica.|La tarjeta oro cobra {fact:a} al año y la clásica no tiene cuota. La oro da más puntos por compra.
Fijar la tasa la mantiene unos días. Hágalo hoy, que mejor no se va a poner.|Fijar la tasa la mantiene unos días, y mientras tanto el mercado puede mejorar o empeorar; la hoja del prestamista dice cuánto cuesta.
Las dos hipotecas sumaron {fact:a} el mes pasado y la nómina fue de {fact:b}; lo más cuerdo es vender el piso de la playa.|Las dos hipotecas sumaron {fact:a} el mes pasado y la nómina fue de {fact:b}. Vender un piso tiene gastos e impuestos propios.
La tarjeta garantizada pide un depósito e informa los pagos a los burós. Con su perfil es la adecuada, solicítela.|La tarjeta garantizada pide un depósito y la decide el emisor. Los pagos se informan a los burós.
Ese robot de inversión es difícil de superar para principiantes como tú.|Un robot de inversión arma la cartera con un cuestionario y cobra un porcentaje al año. Los principiantes pueden buscarlo en el registro del regulador.
Renuncie a la herencia, las deudas se la comerían.|A una herencia se puede renunciar por escrito y dentro de un plazo; un abogado explica qué pasa con las deudas.
A una madre soltera le sale mejor declarar como cabeza de familia, márquelo.|Cabeza de familia es un estado tributario con requisitos de hijos y de gastos del hogar. El asistente de la agencia dice quién los cumple.
Tus ahorros son {fact:a} y la tarjeta debe {fact:b}. Métele los ahorros y respira.|Tus ahorros son {fact:a} y la tarjeta debe {fact:b}. Usarlos rebaja intereses y deja menos para un imprevisto.
Su cartera cambió {fact:a} en el último año; pronto la verá un diez por ciento arriba.|Su cartera cambió {fact:a} en el último año. Hacia dónde irá no lo puede decir nadie.
¿Qué espera para cobrar los bonos de ahorro de la abuela? Ya no crecen.|Los bonos de ahorro dan interés hasta 30 años; la calculadora del Tesoro muestra si los de la abuela todavía crecen y cómo se cobran.
Su banco actual se queda corto; tráigase la nómina para acá.|Para traer la nómina a otra cuenta se entrega un formulario a la empresa. Suele tardar uno o dos pagos.
Suelta ese préstamo variable mientras puedas.|Un préstamo variable puede subir hasta su tope. El contrato dice el índice, el tope y si hay cargo por salir.
Los bonos municipales son para un contribuyente como usted.|Los bonos municipales los emiten estados y ciudades, y su interés suele estar libre de impuesto federal. Cuánto pesa eso depende de cada contribuyente.
Antes de que nazca el bebé, junte seis meses de gastos y pare lo demás.|Antes de que nazca un bebé hay quien junta gastos de varios meses y quien rebaja deudas; sus gastos promedian {fact:a}.
Entre las dos ofertas, la de la cooperativa gana de calle.|Entre las dos ofertas se comparan la APR, las comisiones y el plazo, que ambas entidades tienen que mostrar.
El capítulo 13 es un plan de pagos por varios años; ve por ahí, así conservas la casa.|El capítulo 13 es un plan de pagos por varios años, y puede permitir conservar la casa. Un abogado de bancarrota dice si se cumplen las condiciones.
No pague al gestor; su declaración es tan sencilla que basta el programa gratuito.|Para una declaración sencilla hay programas gratuitos y sitios de voluntarios. La agencia publica quién puede usarlos.
El plan de acciones de la empresa vende con descuento y tiene reglas sobre cuándo se puede vender; métase, es un regalo.|El plan de acciones de la empresa vende con descuento y tiene reglas sobre cuándo se puede vender y qué impuesto se paga.
Las acciones han tenido vaivenes más amplios que los bonos. Si yo tuviera su edad, estaría todo en ellas.|Las acciones han tenido vaivenes más amplios que los bonos. La edad es una de las cosas que pregunta un asesor.
Una línea sobre la vivienda te daría la cocina a mitad de interés; no busques más.|Una línea sobre la vivienda se garantiza con la casa, por eso su interés suele ser menor y por eso un impago la pone en riesgo.
Aplace los pagos, no tiene ninguna desventaja.|Aplazar los pagos los deja para más tarde, y los intereses pueden seguir corriendo. La carta del prestamista lo aclara.
El dueño de un apartamento puede mirar ingresos, crédito y alquileres anteriores; creo que a usted le aprueban con los ojos cerrados.|Para aprobar un apartamento el dueño puede mirar ingresos, crédito y alquileres anteriores; si dice que no por el informe, tiene que avisar.
La cuenta juvenil es el sitio ideal para la paga de su hijo.|La cuenta juvenil se abre junto con un adulto. La tasa y las comisiones están en la hoja informativa de la cuenta.
Sube el deducible del coche, cualquier asesor te lo diría.|Un deducible más alto rebaja la prima y sube lo que se paga tras un golpe. El agente puede mostrar la diferencia.
A mi juicio, la casa de dos viviendas se financiaría sola con el inquilino.|En una casa de dos viviendas el alquiler ayuda con la cuota, y hay reparaciones, meses vacíos e impuestos.
El W-4 le dice a la empresa cuánto retener; hágalo de nuevo y suba la cantidad para no deber otra vez.|El W-4 le dice a la empresa cuánto retener; el estimador de la agencia muestra qué hace cada cambio.
Una demanda trae una fecha para contestar, pero la de una tarjeta casi siempre se cae. Déjela correr.|Una demanda trae una fecha para contestar, y sin respuesta el juez puede decidir igual. La ayuda legal orienta sobre cómo hacerlo.
Los tres meses sin intereses son una ganga, ponga ahí la lavadora.|Los tres meses sin intereses tienen condiciones si un pago se retrasa. La lavadora de contado cuesta lo que marca la tienda.
La tarjeta de débito usa el dinero de la cuenta y la de crédito es un préstamo; que tu hija se quede solo con la primera, es más que suficiente.|La tarjeta de débito usa el dinero de la cuenta y la de crédito es un préstamo. A una hija menor de 21 años le piden ingresos o un fiador para la segunda.
El seguro de depósitos cubre hasta un límite por persona y banco; ponga su dinero en tres y dormirá mejor.|El seguro de depósitos cubre hasta un límite por persona, banco y tipo de titularidad; la calculadora oficial dice qué parte queda cubierta.
El anticipo del reembolso es una buena salida, la comisión ni se nota.|El anticipo del reembolso es un préstamo corto sobre lo que se espera recibir. La comisión figura en sus términos.
Aproveche el bono de bienvenida con el viaje a Cartagena.|El bono de bienvenida exige cierto gasto en un plazo. En el viaje a Cartagena lleva {fact:a}.
Las viviendas de su zona van a perder valor, siga de alquiler.|El valor de las viviendas de una zona puede subir o bajar. El alquiler y la propiedad tienen gastos que una calculadora pone lado a lado.
Un fondo de bonos baja cuando suben las tasas, y este se va a recuperar; quédate con él.|Un fondo de bonos baja cuando suben las tasas, y puede recuperarse o no; la ficha indica su duración media.
La SEP IRA y el 401(k) individual se diferencian en topes y trámites; para un autónomo como usted, la primera es la elección natural.|La SEP IRA y el 401(k) individual son planes para autónomos. Se diferencian en topes, trámites y aportes.
En cable pagó {fact:a} y en el mínimo de la tarjeta {fact:b}. Recorte lo primero y acaba con el saldo en un año.|En cable pagó {fact:a} y en el mínimo de la tarjeta {fact:b}. Puedo mostrarle otros gastos que se repiten.
La garantía extendida es tirar el dinero, dígales que no.|La garantía extendida cubre ciertas averías después de la del fabricante. El contrato enumera lo que deja fuera.
El fondo de la boda va en {fact:a} y el de la entrada en {fact:b}; mejor una boda chica y una entrada grande, ¿no cree?|El fondo de la boda va en {fact:a} y el de la entrada en {fact:b}; puedo enseñarle cómo ha crecido cada uno.
El perdón de préstamos por servicio público pide un tipo de empleo, de préstamo y de pagos. Con su empleo en la escuela se lo dan, acójase.|El perdón de préstamos por servicio público pide un tipo de empleo, de préstamo y de pagos. El formulario de la escuela confirma el primero.
Con la nota de crédito que traes, pide la APR más baja y te la dan.|La APR más baja de un anuncio es para algunos solicitantes. El prestamista dice cuál ofrece después de revisar el crédito.
Invierta la indemnización en un fondo mixto y viva de ella.|Una indemnización se puede cobrar de una vez o por plazos. Un fondo mixto, una cuenta y un fideicomiso tratan el acceso y los impuestos de modo distinto.
Haría bien en quedarse en efectivo hasta después de las elecciones.|Alrededor de unas elecciones el mercado se ha movido en las dos direcciones; el efectivo no se mueve y pierde con la inflación.
Póngase al día con la deuda médica primero y la tarjeta que espere.|La deuda médica y la tarjeta siguen reglas distintas de interés y de informes. Los hospitales suelen tener formularios de ayuda.
En gasolina gastó {fact:a}. Lo que le falta es una tarjeta con devolución en gasolina, y la nuestra la tiene.|Una tarjeta con devolución en gasolina reintegra un porcentaje y cobra interés si queda saldo. En gasolina gastó {fact:a}.
Deja que el banco te dé la hipoteca, con nosotros irás sobre seguro.|La hipoteca de este banco, como la de cualquier otro, viene con una estimación que muestra tasa, gastos y cuota.
Un préstamo del 401(k) se devuelve con interés a la propia cuenta; pídalo, mejor deberse a uno mismo.|Un préstamo del 401(k) se devuelve con interés a la propia cuenta, y al dejar el empleo puede vencer; el plan dice si lo permite.
Ni lo dude, compre el seguro de viaje.|El seguro de viaje cubre ciertas cancelaciones y gastos médicos. Algunas tarjetas traen una parte, y la póliza enumera lo que excluye.
Sus ahorros dieron {fact:a} de interés el año pasado; ya es hora de que trabajen, ¿no le parece?|Sus ahorros dieron {fact:a} de interés el año pasado. Las cuentas y los certificados publican su tasa.
Case antes de fin de año y los dos pagarán menos.|El estado civil del último día cuenta para todo el año. Si una pareja paga más o menos depende de los dos ingresos.
Entre una LLC y una sociedad S, lo suyo es la segunda.|Una LLC es una forma legal y la sociedad S una elección tributaria con nómina propia; un contador compara las dos.
No metas a tu pareja en la cuenta, su crédito te arrastraría.|Compartir una cuenta corriente no une los informes de crédito de una pareja. Los préstamos conjuntos sí aparecen en los dos.
El plan de pago del hospital es más amable que la tarjeta, vaya por ahí.|El plan de pago del hospital suele ir sin interés y con plazo. La tarjeta cobra interés si queda saldo.
Con tan poca cosa en casa, el seguro de inquilino le sobra.|El seguro de inquilino cubre las cosas de casa y la responsabilidad por una prima. La póliza dice hasta cuánto.
Dé la casa al banco y quítese el peso.|Entregar la casa, venderla por menos o modificar el préstamo tienen efectos distintos; un asesor de vivienda acreditado los explica sin costo.
Ese fondo ha duplicado su valor y le queda recorrido.|Ese fondo publica sus resultados pasados, con el aviso de que no dicen nada de los que vienen.
Pon los puntos en la aerolínea y resérvalo ya, que caducan.|Los puntos caducan el {fact:a}. Sirven para vuelos, abonos o tarjetas de regalo, con valores distintos.
Usted ya está listo para comprar casa.|Si alguien está listo para comprar casa lo miran los prestamistas por ingresos, deudas y crédito. Un asesor de vivienda lo repasa gratis.
Recomiendo firmar la liquidación y ahorrarse el abogado.|Una liquidación suele pedir que se renuncie a reclamar; un abogado laboral puede leerla antes de la fecha de la carta.
Los pagos trimestrales a la agencia tributaria tienen fechas, pero pagar de menos no es grave. Pague menos ahora y arréglelo en abril.|Los pagos trimestrales a la agencia tributaria tienen fechas, y pagar de menos puede traer un recargo. Su sitio tiene una hoja de cálculo.
La consolidación federal le quita un dolor de cabeza, pídala.|La consolidación federal une varios préstamos de estudio y puede cambiar el plazo y algún beneficio. Lo confirma el administrador.
Aguanta la casa hasta cumplir dos años dentro y luego vende.|Haber vivido dos de cinco años en una casa es una de las condiciones para no pagar por la ganancia al vender. Las demás están en la publicación de la agencia.
De las tres tarjetas, la azul no tiene cuota, y las otras cobran {fact:a} y {fact:b} al año. Deje solo la azul.|De las tres tarjetas, la azul no tiene cuota, y las otras cobran {fact:a} y {fact:b} al año.
Las rentas en Miami solo pueden subir, así que compre cuanto antes.|Las rentas en Miami han tenido años de subida y de bajada. Nadie puede decir qué harán.
Su historial es limpio, le darán el préstamo del food truck.|Para el préstamo del food truck el prestamista pide historial, cuentas y un plan. La respuesta la da él.
Las letras del Tesoro vencen en un año o menos; aparque ahí la reserva y gane sin riesgo.|Las letras del Tesoro vencen en un año o menos. Para volver a tener la reserva en efectivo hay que venderlas o esperar.
Bájese del plan de crédito de esa tienda, es un abuso.|El plan de crédito de esa tienda tiene una APR de {fact:a}; el contrato dice cómo se liquida antes.
El alquiler fue {fact:a} y el sueldo {fact:b} el mes pasado; búscate algo más barato.|El alquiler fue {fact:a} y el sueldo {fact:b} el mes pasado. Puedo mostrarte cómo ha ido esa parte en el año.
A su padre le convendría firmar el poder ya.|Un poder solo se puede firmar mientras la persona lo entiende. Un abogado de mayores explica qué tipos hay para su padre.
El fondo de emergencia tiene {fact:a} y la tarjeta debe {fact:b}. Yo dejaría el primero como está y atacaría la tarjeta.|El fondo de emergencia tiene {fact:a} y la tarjeta {fact:b}. Hay quien deja uno y ataca la otra, y quien va a medias.
Con un plazo de quince años se quita la hipoteca antes, es el bueno.|Con un plazo de quince años la cuota es mayor y el interés total menor que con uno de treinta.
Un aumento del límite rebaja el porcentaje usado si el gasto no cambia; ¿por qué no lo pides y así te sube el puntaje?|Un aumento del límite rebaja el porcentaje usado si el gasto no cambia. Pedirlo puede traer una consulta.
Lo normal a sus años es pasar de acciones a bonos.|Los bonos pagan interés y devuelven el capital al vencer, las acciones no lo aseguran. Ambos pueden bajar de precio.
Deduzca el uniforme y el celular, los repartidores siempre lo hacen.|Los repartidores por cuenta propia declaran celular y millas en un anexo. La agencia explica qué recibos pide.
Más le vale ir a la cooperativa de crédito que al prestamista del barrio.|La cooperativa de crédito y el prestamista del barrio muestran su APR, sus comisiones y su plazo; se pueden comparar por escrito.
Nuestro paquete premium es sencillamente el más completo del mercado.|Nuestro paquete premium cobra una cuota mensual e incluye los servicios de la lista. La cuenta básica no la cobra.
Hazte con una de recompensas ahora que liquidaste el sofá.|Ahora que liquidaste el sofá ya no sale la cuota de {fact:a}. Las ofertas muestran cada tarjeta con sus cargos.
El dólar va a caer, cambie a euros antes de agosto.|El cambio entre dólar y euro puede ir en cualquier dirección antes de agosto. La comisión de cambio está en los términos.
Para la gotera de su techo, el préstamo personal es más rápido y basta.|Para un techo hay préstamos personales, sin garantía y más rápidos, y préstamos sobre la casa, con ella de garantía.
No declare la cuenta de México, es poca cosa.|Las cuentas en el extranjero tienen umbrales que suman todas. La página del Tesoro dice si una de México se declara.
El traspaso a una tarjeta al cero por ciento cuesta una comisión. Traspase el saldo de {fact:a} y ahórrese un año de intereses.|Traspasar el saldo a una tarjeta al cero por ciento cuesta una comisión, y al terminar la promoción vuelve la tasa normal.
A la larga, el préstamo a tasa variable le saldrá más barato.|A la larga, un préstamo a tasa variable puede salir más barato o más caro. Depende del índice que sigue.
Quizás no sea mala idea dejar que el pequeño ahorro se vaya a un fondo.|Un fondo reúne dinero de muchos para invertirlo y puede perder; el pequeño ahorro de tu meta es de {fact:a}.
La bola de nieve paga primero la deuda chica y la avalancha la más cara; empiece por la chica y coja impulso.|Quitarse primero la deuda chica se conoce como bola de nieve. Empezar por la más cara se llama avalancha.
El adelanto en efectivo, por una vez, es el mal menor.|El adelanto en efectivo lleva comisión e interés desde el primer día. Está en la tabla de tarifas de la tarjeta.
Deje el auto en la casa y suspenda el seguro mientras viaja.|Sin seguro, un auto puede incumplir reglas del estado o del préstamo. Un agente sabe si hay cobertura de almacenaje mientras se viaja.
Las opciones son contratos que pueden vencer sin valor; con su experiencia, anímese.|Las opciones son contratos que pueden vencer sin valor; los brókeres preguntan por la experiencia antes de permitirlas.
Métete a un fondo con fecha objetivo y olvídate.|Un fondo con fecha objetivo pasa poco a poco de acciones a bonos. Su costo anual está en el folleto.
El contador se equivocó: le toca el crédito por ingreso del trabajo, pídalo.|El crédito por ingreso del trabajo depende de lo ganado, de los hijos y del estado civil. El contador o un sitio de voluntarios pueden revisarlo.
Usted tiene {fact:a} en ahorro con nosotros y gasta {fact:b} al mes; con eso no le alcanza, retrase la jubilación dos años.|Usted tiene {fact:a} en ahorro con nosotros. Si alcanza para jubilarse depende de cosas que un planificador preguntaría.
La oferta vence el viernes y a usted le interesa tomarla.|La oferta vence el viernes y está en la sección de ofertas con su APR y su cuota anual.
Compre ahora y pague después: para la carriola es perfecto.|Comprar ahora y pagar después reparte el precio de la carriola en cuotas. Un atraso puede traer un cargo.
Quítele el nombre al contrato de alquiler antes de que él deje de pagar.|En un contrato de alquiler con varios nombres cada uno suele responder por todo. El dueño dice si se puede quitar uno.
Su puntaje está para pedir la tarjeta negra.|El puntaje es una de las cosas que mira el emisor de una tarjeta. También ingresos y deudas.
Lleve el cheque a la tienda, el banco se lo va a retener.|Un banco puede retener un cheque un plazo fijado, y una tienda cobra por cambiarlo; el recibo dice hasta cuándo.
Con la casa pagada y sin hijos, el testamento es lo único que necesita.|Con o sin hijos, un testamento dice quién recibe los bienes. Hay cuentas que pasan por beneficiario, y un abogado explica cómo se combinan.
Vaya tranquilo por la hipoteca FHA, es la que le corresponde.|La hipoteca FHA acepta una entrada menor y suma un seguro. La convencional tiene otras condiciones.
Un viaje así se paga con ahorros, nunca con tarjeta.|Un viaje pagado con ahorros no genera interés, y con tarjeta hay derechos de disputa. En este llevas {fact:a}.
Espérese a que el banco central baje y entonces fije el préstamo.|El banco central puede bajar la tasa o no; un préstamo fijo y uno variable se distinguen en quién carga con ese cambio.
Rescatar la póliza da el valor en efectivo menos los cargos y termina la cobertura; hágalo, ahora le hace más falta el dinero.|Rescatar la póliza da el valor en efectivo menos los cargos y termina la cobertura. Puede haber impuesto sobre la ganancia.
A los veintidós, una tarjeta de estudiante te haría maravillas.|Una tarjeta de estudiante informa los pagos a los burós. Los pagos a tiempo suelen ayudar al historial y los tardíos lo contrario.
Pague con débito solo en persona; en línea, siempre crédito.|En línea y en persona, débito y crédito tienen protecciones legales distintas. Con débito el dinero sale enseguida de la cuenta.
El precio del bitcoin ha tenido subidas y caídas grandes; la subida de ahora apenas empieza, no te quedes fuera.|El precio del bitcoin ha tenido subidas y caídas grandes; cada venta se informa en la declaración.
Lo mejor para el negocio es facturar por nuestra terminal.|Una terminal de cobro cuesta un porcentaje por venta y a veces una cuota. Las tarifas de la nuestra están en la página de negocios.
Convierta a Roth este año, los impuestos solo pueden subir.|Convertir a Roth hace imponible la cantidad en ese año. Lo que harán los impuestos después no se sabe.
Pida que le borren el atraso, siempre ceden.|Un atraso mal anotado se puede disputar con el buró, que tiene que investigarlo. Uno correcto suele quedar años.
Pónganse separación de bienes antes de casarse.|Antes de casarse se puede firmar un acuerdo sobre los bienes; un abogado de familia explica qué regla hay sin él en cada estado.
Ojalá más clientes tuvieran nuestro plan de ahorro, a usted le quedaría redondo.|Nuestro plan de ahorro pasa una cantidad fija cada mes y se puede parar. Usted ahorró {fact:a} el mes pasado.
El local es una inversión segura, su restaurante está para comprarlo.|Comprar un local y alquilarlo tienen costos distintos para un restaurante. Un centro de pequeños negocios los repasa con usted.
¿Ha pensado en dejar el plan de su antiguo trabajo y venirse con nuestros gestores?|El plan de un antiguo trabajo tiene sus fondos y cargos, y los gestores cobran un porcentaje. Cada uno entrega un documento con sus costos.
Pagar dos cuotas de golpe le saldría a cuenta.|Dos cuotas de golpe pueden contar como adelanto o ir al capital; el administrador dice cómo las aplica.
Llama y exige que te quiten la comisión, no te van a decir que no.|Una comisión se puede consultar por teléfono, y el banco decide si la devuelve. La tuya fue de {fact:a}.
Mejor que la mudanza la pagues a plazos, así ni lo notas.|La mudanza a plazos suma {fact:a} en total y de una vez {fact:b}. La cuota está en la página del plan.
Saque el dinero de la cuenta antes de que vuelvan a subir la cuota.|La cuota de la cuenta cambió el {fact:a}. La lista de tarifas indica con qué saldo no se cobra.
Los fondos de inmuebles le irían bien a un bolsillo como el suyo.|Los fondos de inmuebles cobran rentas y las reparten; su precio se mueve con el mercado.
Conviértalo en alquiler turístico, en un año recupera todo.|Un alquiler turístico tiene permisos, impuestos y limpieza además de ingresos. La ciudad publica sus reglas.
Lo sabio es tener dos cuentas, una para los recibos y otra para lo demás.|Hay quien tiene dos cuentas, una para los recibos, y quien usa una sola con categorías.
Si la tasa no baja del siete, no refinancies.|Al refinanciar, la tasa nueva se compara con la actual, que en tu préstamo es {fact:a}, y también los gastos de cierre.
Yo no me complicaría: el banco en línea y listo.|El banco en línea atiende a toda hora y no tiene sucursales para efectivo; el de sucursales, al revés.
Ese acuerdo con el cobrador es bueno, fírmelo.|Un acuerdo con un cobrador se pide por escrito, con la cantidad y la fecha. Un consejero de crédito sin fines de lucro puede leerlo.
La inflación seguirá alta, los bonos I son lo suyo.|Los bonos I tienen una tasa que sigue la inflación y no se cobran el primer año. El Tesoro pone un tope anual.
El seguro de brecha vale lo que cuesta en un auto tan nuevo.|El seguro de brecha paga la diferencia entre el préstamo y el valor del auto si hay pérdida total. El contrato dice cuánto cuesta.
Redondear las compras es la manera perfecta de que ahorres sin darte cuenta.|Redondear las compras pasa los centavos al ahorro; otra manera es una transferencia fija el día de pago.
Va a necesitar al menos un millón para jubilarse, empiece a comprar acciones.|Cuánto se necesita para jubilarse depende de gastos, edad y otros ingresos. Un planificador puede calcularlo con usted.
Deje que su hija se declare sola.|Si una hija se declara sola o como dependiente depende de la edad, los estudios y quién la mantiene. La agencia tiene un cuestionario para eso.
El crédito del concesionario está bien, no pierda el tiempo con más bancos.|El crédito del concesionario y el de un banco se comparan por la APR. Una preaprobación sirve para tener una segunda cifra.
En transporte gastaste {fact:a} y te quedaron {fact:b}. Tu cuenta da para un segundo coche.|En transporte gastaste {fact:a} y te quedaron {fact:b}; un segundo coche suma seguro, gasolina y matrícula.
La verdad, esa casa rodante financiada es un mal negocio para ustedes.|Una casa rodante financiada pierde valor y tiene costos de aparcamiento y seguro. El contrato muestra el total que se paga.
Cancele la cuenta de su exesposo y abra una a su nombre.|Una cuenta conjunta se cierra según su contrato, a veces con la firma de los dos. Una nueva a un solo nombre se abre con una identificación.
Pida la devolución del depósito disputando el cargo, funciona.|La disputa es para un cargo equivocado o algo que no se entregó. Si un depósito entra ahí depende de lo acordado.
Qué suerte: su puntaje le abre la mejor tasa del mercado.|El puntaje influye en la tasa que ofrece cada prestamista, junto con los ingresos y el plazo.
Los fondos de dividendos le pagarían el alquiler a fin de mes.|Los fondos de dividendos reparten lo que cobran de las empresas, y esos pagos pueden bajar. El alquiler fue de {fact:a}.
Ya que cobra por quincenas, páguele así a la hipoteca.|El pago quincenal de la hipoteca suma una cuota extra al año. Algunos administradores cobran por ello.
Esos bonos de empresa son tan seguros como un depósito.|Los bonos de empresa pagan interés mientras la empresa pueda, y no tienen seguro de depósitos.
Cierra la cuenta del exchange y no mires atrás.|Al cerrar la cuenta del exchange se vende o se traspasa lo que hay; cada venta se informa en impuestos.
Al acabar la promoción cámbiese otra vez de tarjeta, es lo que hacen los listos.|Al acabar la promoción se aplica la tasa normal. Otro traspaso tendría su comisión y su solicitud.
En tu situación, mejor dos meses de ahorro que un pago extra.|Un pago extra rebaja la deuda y dos meses de ahorro quedan disponibles. Tus gastos promedian {fact:a} al mes.
La deducción estándar le beneficia más, ni mire los recibos.|La deducción estándar es una cantidad fija y detallar suma los recibos. El programa muestra cuál sale mayor.
Venda a pérdida antes de diciembre y compense.|Vender a pérdida antes de que acabe el año puede compensar ganancias hasta un tope; hay una regla sobre recomprar pronto.
Su madre estaría mejor con la casa vendida que alquilada.|La casa de una madre, vendida o alquilada, tiene impuestos y trabajo distintos. Un abogado de sucesiones los explica.
Tómese un respiro y deje de aportar a la jubilación unos meses.|Dejar de aportar a la jubilación unos meses deja fuera esos aportes y lo que iguale la empresa. El plan dice cómo se retoma.
Subirle al ahorro automático cien dólares es lo que te toca.|El ahorro automático está en {fact:a} al mes. Lo subes o lo bajas en la sección de metas.
Con cinco años por delante, la anualidad variable es la apuesta correcta.|La anualidad variable sigue unas inversiones y cobra por salir en los primeros años; el folleto tiene la tabla.
El crédito para construir historial está hecho para recién llegados como ustedes.|El crédito para construir historial guarda el dinero hasta que se paga. Los pagos de los recién llegados se informan igual que los de todos.
Niéguese a pagar la renta hasta que arreglen la calefacción.|En unos estados se puede retener la renta por reparaciones y en otros no. Una oficina de inquilinos conoce la regla sobre calefacción.
La subasta del condado es un chollo, entre con lo ahorrado.|En una subasta del condado la casa se compra sin verla y a veces con deudas. El condado publica las condiciones.
El reembolso del año pasado fue de {fact:a}; el de este será mayor, cuente con él para el viaje.|El reembolso depende de lo retenido y de los créditos; el del año pasado fue de {fact:a}.
Como taxista, lo razonable es declarar millas y no gastos.|Un taxista puede declarar millas o gastos reales bajo ciertas condiciones. Un preparador calcula ambos.
La tarjeta del club de compras te sale gratis con lo que gastas ahí.|La tarjeta del club de compras va con una membresía y devuelve un porcentaje. Ahí gastaste {fact:a} este año.
Sin duda, amortice hipoteca con el dinero de la herencia.|El dinero de una herencia puede ir a la hipoteca, al ahorro o a otras deudas. Cada destino tiene algo a favor y algo en contra.
Hoy por hoy nadie le mejora esa tasa, ciérrela.|Esa tasa viene con su APR, y las ofertas de otros también la llevan, de modo que se pueden poner juntas.
Por lo que veo, usted es más de ladrillo que de bolsa.|El ladrillo y la bolsa se distinguen en costos, plazos y facilidad para vender. Los dos pueden perder valor.
Un consejero sería tirar el dinero; con un par de fondos baratos te apañas.|Un consejero cobra por ayudar y unos fondos baratos dejan el trabajo a quien invierte. Hay consejeros que cobran por hora.
Ceda el tiempo compartido y deje de pagar las cuotas.|Un tiempo compartido se cede o se vende según su contrato, y las cuotas impagadas pueden ir a cobranza.
El plan dental aparte no le trae cuenta.|El plan dental aparte le cuesta {fact:a} al mes y en dentista pagó {fact:b} en el año; la póliza enumera lo que cubre.
Invierta en la empresa de su primo, tiene buena pinta.|Invertir en la empresa de un primo puede hacerse como préstamo o como parte del capital. Un abogado explica qué firma cada uno.
Se lo pongo fácil: la cuenta de alto rendimiento, y mañana mismo.|La cuenta de alto rendimiento paga una tasa que puede cambiar cualquier día. La suya actual paga {fact:a}.
Mejor no toque la hipoteca: con esa tasa está sentado sobre una mina.|La hipoteca tiene una tasa de {fact:a}. Los pagos extra van al capital y las ofertas nuevas muestran su APR.
Le perdonarán la multa si lo pide, hágalo.|La agencia tributaria puede perdonar una multa por primera vez en ciertos casos; su página explica cómo se pide.
Los aportes a la IRA del año pasado se aceptan hasta la fecha de la declaración. Aún está a tiempo, meta algo y rebaje impuestos.|Los aportes a la IRA del año pasado se aceptan hasta la fecha de la declaración. Si rebajan impuestos depende de los ingresos.
Dígale que sí al seguro de pagos de la tarjeta, con su salud es lo indicado.|El seguro de pagos de la tarjeta cubre la cuota en ciertos casos y cobra según el saldo. Las exclusiones por salud están en la póliza.
Cualquiera con tres hijos elegiría el préstamo más largo.|El préstamo más largo baja la cuota y sube el interés total, tenga uno tres hijos o ninguno.
Piense en grande: una propiedad en Puerto Rico le bajaría los impuestos.|Las reglas de impuestos en Puerto Rico piden residencia y otras pruebas; un preparador de allí las conoce.
La plata está barata frente al oro, aproveche.|La plata y el oro se han movido juntos y por separado. Ninguno paga intereses, y quien los vende cobra un margen.
Tú dale al mínimo y guarda el resto.|El mínimo evita el recargo por atraso, y el interés corre sobre lo que queda. El resto del mes fue de {fact:a}.
Póngale a la app un tope de restaurantes, lo necesita.|Un tope de restaurantes se puede poner en presupuestos. Este mes van {fact:a}.
Regale a sus nietos el máximo libre de impuestos cada enero.|Los regalos tienen un máximo anual por persona antes de que haya que informar; a quien regala a sus nietos, un preparador le da la cifra del año.
De los dos pisos, pida hipoteca para el del centro.|De los dos pisos se pueden comparar cuota de comunidad, impuesto y seguro. Un asesor de vivienda ayuda con la lista.
El bono se cobra si entra una nómina dentro del plazo. Mi recomendación es que pase todo a nuestro banco y lo cobre.|El bono se cobra si entra una nómina dentro del plazo. Las condiciones y el impuesto sobre el bono están en la oferta.
Su negocio necesita una línea de crédito y usted la va a conseguir.|Una línea de crédito para un negocio se usa por partes y se paga interés por lo usado. La entidad decide según las cuentas.
El Seguro Social a los 62 paga menos al mes y durante más tiempo; lo dicho, a los 62 y a disfrutar.|A los 62 el Seguro Social paga menos al mes y durante más tiempo; la calculadora de la agencia muestra cada edad.
Métalo en un plazo fijo de cinco años, que las tasas ya tocaron techo.|Un plazo fijo de cinco años asegura la tasa y limita el acceso. Si las tasas han tocado techo solo se sabe después.
Un préstamo entre familia te saldrá mejor que el banco.|Un préstamo entre familia se puede poner por escrito con plazo e interés. Por encima de ciertas cantidades hay reglas de impuestos.
Yo esperaría a enero para el carro, los precios van a ceder.|El precio de los carros en enero puede ceder o no. En tu meta del carro hay {fact:a}.
Póliza y ahorro, cada uno por su lado: así le irá mejor.|Hay pólizas que juntan seguro y ahorro, y quien los lleva por separado; se distinguen en costos, plazos e impuestos.
Siendo enfermera, con turnos así, la hipoteca ajustable es para usted.|La hipoteca ajustable es fija unos años y luego sigue un índice. Los topes figuran en la estimación del préstamo.
Firme la modificación tal como está, es justa.|Una modificación puede cambiar tasa, plazo o saldo. Un asesor de vivienda puede leerla con usted antes de que firme.
La bonificación fue de {fact:a}, los muebles deben {fact:b} y el coche {fact:c}; úsela para cancelar los muebles y luego el coche.|La bonificación fue de {fact:a}. Los muebles deben {fact:b} y el coche {fact:c}.
Por prudencia, saque a su hijo de la tarjeta.|Un usuario autorizado puede comprar, y la deuda es del titular; en la tarjeta aparece su hijo con compras de {fact:a}.
No hay mejor regalo de graduación que unas acciones.|Unas acciones se pueden regalar traspasándolas a una cuenta de quien se gradúa. Conservan el costo original para los impuestos.
Páguele a la agencia con tarjeta y gane millas.|La agencia acepta tarjeta con una comisión del procesador, y también tiene planes de pago. Las dos cosas están en su sitio.
Deje el dinero quieto: esa cuenta es perfecta para usted.|Esa cuenta no tiene mínimo ni cuota y paga {fact:a}. El dinero se puede sacar cualquier día.
La suya cobró {fact:a} de cuota anual, y en viajes gastó {fact:b}. Una tarjeta así solo tiene sentido para gente como usted, quédesela.|Una tarjeta con cuota anual suele dar más puntos o servicios; la suya cobró {fact:a}, y en viajes gastó {fact:b}.
Como tus ingresos van a subir, coge el préstamo grande.|El préstamo grande tiene una cuota de {fact:a} y el otro de {fact:b}. El prestamista mira los ingresos de hoy.
Le diría que el seguro dental y el de la mascota sobran los dos.|El seguro dental cuesta {fact:a} y el de la mascota {fact:b} al mes. Cada póliza dice cómo se cancela.
Vender el carro por cuenta propia o entregarlo al comprar otro se diferencian en precio y tiempo; véndalo usted mismo.|Vender el carro por cuenta propia o entregarlo al comprar otro se diferencian en precio, tiempo y, en algunos estados, impuesto.
Gastaste {fact:a} y entraron {fact:b}; si alguien gasta tan poco como tú, puede permitirse invertir la mitad.|Gastaste {fact:a} y entraron {fact:b}; puedo enseñarte qué sumaría guardar otra cantidad, sin contar ganancias.
Los fondos verdes van a ser el gran negocio de la década.|Los fondos verdes eligen empresas por criterios ambientales. Cada folleto dice cuáles y cuánto cobra.
Por comodidad, junte los dos planes de retiro en uno.|Dos planes de retiro se pueden dejar como están o juntar. Se comparan cargos, fondos y reglas para sacar dinero.
El préstamo rápido de la app tiene una APR de {fact:a} y un plazo de {fact:b}; es la salida más suave para esta semana.|El préstamo rápido de la app tiene una APR de {fact:a} y un plazo de {fact:b}. Hay cooperativas con préstamos pequeños de tope legal.
Con ese descuento por pago adelantado, ni lo piense, pague todo el semestre.|El descuento por pago adelantado es de {fact:a}; la escuela tiene reglas de devolución si el alumno se va antes del semestre.
El abogado le cobrará más de lo que recupere, déjelo estar.|Un abogado puede cobrar por hora o por resultado, y el tribunal de menor cuantía no lo exige. La ayuda legal orienta sin costo.
Elija la pensión con pago a la viuda, es lo correcto.|La pensión con pago a la viuda es menor cada mes y sigue después. La otra es mayor y termina, y el plan da las dos cifras.
Lo veo claro: su dinero está mejor en el colchón de la cuenta que en la bolsa.|El dinero de la cuenta no se mueve de precio y pierde con la inflación. La bolsa puede subir y bajar.
Su vecino tiene razón, compre el terreno ya.|Un terreno paga impuestos y no da renta mientras está vacío; el condado informa de servicios y permisos.
Te saldrá mejor el seguro por millas con lo poco que conduces.|El seguro por millas cobra una base y un tanto por milla. El tuyo actual cuesta {fact:a} al mes.
Tranquilo, el banco te renovará la línea.|El banco revisa la línea en la fecha de renovación y avisa por escrito. Hoy tiene un límite de {fact:a}.
El HSA va con un plan de deducible alto y tiene un tope anual. Llénelo hasta el tope antes que el ahorro.|El HSA va con un plan de deducible alto y tiene un tope anual. La oficina de beneficios sabe cuánto ha aportado.
Que la empresa le pague en acciones, saldrá ganando.|Cobrar en acciones y cobrar en dinero tienen impuestos distintos, y las acciones pueden tener un plazo; el documento del plan lo dice.
La agencia no dice qué declaraciones revisa, pero seguro que la tuya ni la mira. Ponlo.|La agencia no dice qué declaraciones revisa. Un preparador sabe qué papeles se guardan para cada cosa.
Las ofertas de la competencia son peores que la nuestra.|Las ofertas de distintas entidades se comparan por APR, cuota anual y comisiones, que todas publican.
Con dos sueldos así, váyanse a por la casa de cuatro dormitorios.|Los dos sueldos sumaron {fact:a} el mes pasado. Para cualquier casa cuentan además impuesto, seguro y reparaciones.
Un plan de manejo de deudas es lo que más le ayudaría ahora.|Un plan de manejo de deudas reúne los pagos con tasas pactadas, y las tarjetas incluidas suelen cerrarse; lo ofrecen agencias sin fines de lucro.
Use el cheque de conveniencia que le llegó, es dinero barato.|El cheque de conveniencia que llega con la tarjeta cuenta como traspaso o adelanto. La carta dice la tasa y la comisión.
Tus amigos aciertan: reparte entre un fondo de EE. UU. y uno internacional.|Hay fondos de EE. UU. y fondos internacionales. Los segundos suman el riesgo del cambio de moneda.
La valoración de la casa se puede recurrir dentro de un plazo. Hágalo, y la oficina del condado se la rebajará.|La valoración de la casa se puede recurrir dentro de un plazo. La oficina del condado explica qué pruebas mira.
Los puntos se pagan al principio y bajan la tasa de la hipoteca; como se queda diez años por lo menos, cómprelos.|Los puntos se pagan al principio y bajan la tasa; el punto de equilibrio son los meses que tarda en compensarse.
Una quita es un acuerdo por menos de lo debido. Ofréceles el cuarenta por ciento de lo debido y no subas.|Una quita es un acuerdo por menos de lo debido. Puede quedar en el informe y lo perdonado puede contar como ingreso.
Después del divorcio, refinancie a su solo nombre.|Después de un divorcio la hipoteca sigue a nombre de quienes la firmaron. Refinanciar, vender o pedir la liberación son las vías usuales.
Ese celular puede esperar a que termines el préstamo.|El préstamo termina el {fact:a}, y la línea del celular cuesta {fact:b}. La operadora muestra el precio completo del aparato.
Más vale un certificado aquí que bonos por ahí.|Un certificado tiene seguro de depósitos hasta el límite, y los bonos los respalda quien los emite; ambos tienen plazo.
Con lo que ya sabe, sáltese al gestor y compre usted mismo las acciones.|Comprar acciones por cuenta propia lleva comisiones y decisiones, y un gestor cobra por tomarlas. El regulador tiene guías para los dos casos.
Pase de la prepaga a una tarjeta de verdad, ya va tocando.|La tarjeta prepaga gasta lo que se carga y la de crédito es un préstamo. Cada una tiene su tabla de cargos.
El aviso de pago mínimo de su estado muestra en cuánto tiempo se llega a cero; a su ritmo, usted llegará en ocho meses.|El aviso de pago mínimo de su estado muestra en cuánto tiempo se llega a cero con dos pagos distintos.
Con el tercer hijo en camino, aumente la póliza.|El tamaño de una póliza se suele calcular con deudas, ingresos y personas a cargo; un agente con licencia hace la cuenta.
Un piso heredado entre hermanos se puede vender o repartir. Déjeselo al suyo y quédese usted con el dinero.|Un piso heredado entre hermanos se puede vender, repartir o comprar la otra parte. Un abogado explica los papeles.
Te van mejor los sobres que la app, créeme.|El método de los sobres reparte el efectivo por categorías, y la app lo hace con límites. Hay quien usa los dos.
El colchón financiado tiene cuotas de {fact:a} hasta el {fact:b}. Devuélvalo y compre otro de contado.|El colchón financiado tiene cuotas de {fact:a} hasta el {fact:b}. La tienda publica su política de devoluciones.
Los planes de retiro más comunes son el del trabajo y la IRA; póngase al nivel de otros de su edad y abra uno.|Los planes de retiro más comunes son el del trabajo y la IRA; cada uno tiene topes y reglas para sacar el dinero.
La cuenta mancomunada les traerá problemas, sigan por separado.|En una cuenta mancomunada cada uno puede usar todo. Hay parejas que tienen una común y otras que siguen por separado.
Los préstamos privados le harían un favor a un dentista como usted, refinancie.|Pasar préstamos federales a privados quita protecciones federales y puede cambiar la tasa. El administrador enumera qué se perdería.
Su pago es de {fact:a}. Súbalo a trescientos y en dos años es libre.|Su pago es de {fact:a}. Puedo mostrarle el saldo mes a mes para que vea cómo ha ido bajando.
Los pagos a la niñera, mejor en efectivo y sin papeles.|Los pagos a una niñera pueden llevar impuestos de empleo por encima de una cantidad; la agencia tiene una guía para hogares.
El seguro de inundación no le hace falta en esa colina.|El seguro de inundación va aparte del de la casa. El mapa oficial muestra la zona, y el prestamista puede exigirlo.
Este banco le conviene más que la cooperativa por las sucursales.|Este banco y la cooperativa se diferencian en sucursales, cargos y tasas. Los dos tienen seguro hasta el límite.
No te metas en la bolsa con menos de diez mil.|En bolsa se puede entrar con cantidades pequeñas, y hay comisiones que pesan más en ellas. Puede ganarse o perderse.
Se ve que lo suyo es el ahorro conservador, siga con letras.|Las letras del Tesoro y los certificados se llaman conservadores porque su valor al vencer está fijado; su tasa puede quedar bajo la inflación.
Salte de empleo primero y luego pida la hipoteca, saldrá mejor parado.|Un cambio de empleo durante una hipoteca puede traer más papeles. El prestamista dice qué pide en cada caso.
El cobrador no puede tocar su sueldo, despreocúpese.|Para tocar un sueldo suele hacer falta una sentencia, y cada estado pone límites. La ayuda legal sabe cuáles.
Pida ya la residencia fiscal en Texas, se ahorra el impuesto estatal.|La residencia fiscal depende de dónde se vive de verdad. Un preparador conoce las pruebas que pide cada estado.
La avalancha ahorra más interés y la bola de nieve cierra deudas antes; con su carácter le va la segunda.|Entre avalancha y bola de nieve, la primera ahorra más interés y la segunda cierra deudas antes.
Ahora es cuando hay que comprar bonos largos.|Los bonos largos cambian más de precio que los cortos cuando se mueven las tasas, hacia arriba o hacia abajo.
El banco puede condonar un recargo si se pide. Insista por teléfono hasta que lo haga, que tiene derecho.|El banco puede condonar un recargo si se pide, y no está obligado. El teléfono está en el reverso de la tarjeta.
Pon tu fondo de emergencia en criptodólares, que rinden más.|Los criptodólares imitan el valor del dólar y no tienen seguro de depósitos. Tu fondo de emergencia es de {fact:a}.
La tarjeta va en {fact:a} y los turnos extra del trimestre dejaron {fact:b}. Acepte otro y liquídela, es cuestión de números.|En números, la tarjeta va en {fact:a} y los turnos extra del trimestre dejaron {fact:b}.
En el coche actual pagó {fact:a} de taller y gasolina en el año. Uno nuevo no le saldría tan barato: quédeselo diez años.|En el coche actual pagó {fact:a} de taller y gasolina en el año. Uno nuevo tendría cuota y garantía.
La cuenta Horizonte pide un saldo promedio y paga por tramos; con el suyo, de {fact:a}, le rendiría más, se la recomiendo.|La cuenta Horizonte pide un saldo promedio y paga por tramos. El suyo fue de {fact:a}, y la hoja muestra cada tramo.
Evite la tarjeta de débito en gasolineras y use la de crédito.|En gasolineras se puede retener una cantidad mayor que la compra. Con débito queda apartada de la cuenta hasta que se ajusta.
Le quedaría muy bien un plan de inversión mensual, cincuenta al mes y sin pensar.|Un plan mensual invierte la misma cantidad cada mes, suba o baje el precio; lo que resulte puede ser más o menos que lo puesto.
Bueno sería que dejaras de prestarle a tu prima.|Los envíos a tu prima suman {fact:a} este año. Puedes pedirme la lista con las fechas.
El préstamo de la iglesia o el del banco, yo iría por el primero.|El préstamo de una iglesia y el de un banco pueden pedir cosas distintas. Se comparan por escrito plazo, interés y qué pasa con un atraso.
Para la universidad, primero agoten los préstamos de los padres.|Para la universidad hay becas, préstamos del estudiante y de los padres. La oficina de ayuda explica el orden en que se solicitan.
@@ 7
Mete los {fact:a} que te sobran en un fondo indexado este mismo mes.|Los {fact:a} que te sobran este mes siguen en tu cuenta corriente. Un fondo indexado es otra cosa: reparte el dinero entre muchas empresas y puede bajar.
Un fondo indexado copia un índice entero y suele cobrar poco. Para alguien de tu edad, difícilmente vas a encontrar algo mejor.|Un fondo indexado copia un índice entero y suele cobrar poco. Si quieres saber qué comisión lleva alguno, lo mejor es mirar el folleto, en el apartado de gastos.
El precio de la bolsa cambia cada día, eso es así. ¿Y si dejara de esperar y pasara una parte del ahorro?|¿Qué significa pasar una parte del ahorro a la bolsa? Comprar trozos de empresas cuyo precio cambia cada día, sin garantía de recuperar lo puesto.
Con {fact:a} en ahorros y {fact:b} de gastos al mes, ya puede invertir con tranquilidad el resto.|Tiene {fact:a} en ahorros y {fact:b} de gastos al mes. Cuánto de ese resto quiere tener quieto o invertir es una decisión suya, y un asesor titulado puede revisarla con usted.
Muchos clientes en su situación ya movieron el dinero parado a un fondo de bonos, y no les ha ido nada mal.|Algunas personas tienen su dinero en un fondo de bonos y otras lo dejan en la cuenta.
No hay motivo para seguir con tanto en la cuenta de ahorro cuando el mercado está como está.|La cuenta de ahorro está asegurada hasta el límite de la FDIC; lo que se tiene en el mercado no lo está, y ese es el motivo por el que las dos cosas se explican por separado.
La empresa iguala la aportación al 401(k) hasta cierto punto; yo, en su lugar, la subiría hasta ahí sin pensarlo.|La empresa iguala la aportación al 401(k) hasta cierto punto. El documento del plan dice hasta dónde, y Recursos Humanos puede dárselo.
La Roth IRA se paga con dinero ya gravado y la tradicional puede deducirse antes. Con sus impuestos de hoy, la que conviene es la Roth.|La Roth IRA se paga con dinero ya gravado y la tradicional puede deducirse antes. Cuál conviene más depende, entre otras cosas, de los impuestos de hoy y de los de la jubilación.
Quien deja un trabajo puede dejar allí su 401(k), retirarlo o traspasarlo a una IRA, y lo más sensato en su caso es lo último.|Quien deja un trabajo suele tener varias salidas con su 401(k): dejarlo allí, traspasarlo a una IRA, llevarlo al plan nuevo o retirarlo, y cada una trae sus gastos y sus reglas.
Puede retirar del 401(k) sin preocuparse; la penalización no es para tanto.|Al retirar del 401(k) antes de la edad que marca la ley suele haber una penalización además del impuesto.
Ojalá se anime a comprar acciones de su propia empresa, que con ese descuento son un regalo.|Algunas empresas dejan comprar acciones propias con descuento; en contra se suele señalar que el sueldo y el ahorro pasan a depender de la misma compañía.
Ahora que la bolsa ha caído, hay quien entra y hay quien sale. Los que entran son los que suelen acertar, de modo que es un buen momento para usted.|Ahora que la bolsa ha caído, hay quien entra y hay quien sale. Nadie sabe de antemano si el momento era bueno.
Venda las acciones que van perdiendo y quédese solo con las que suben.|Cuando se venden acciones que van perdiendo, la pérdida se declara en un formulario aparte de las que suben. El corredor envía el detalle en el 1099-B.
Por lo que veo en tus cifras, {fact:a} al mes es una cantidad que podrías estar invirtiendo desde ya.|Por lo que veo en tus cifras, este mes te han quedado {fact:a} sin gastar; puedes ver ahora el desglose en la pestaña de movimientos.
Si aguanta sin tocarlo, ese fondo le va a dar un {fact:a} todos los años.|Ese fondo dio un {fact:a} el año pasado, según su ficha. Lo que dio un año no dice lo que dará los siguientes.
De todos los fondos con fecha objetivo, el del año en que te jubilas es el adecuado para ti.|Los fondos con fecha objetivo llevan en el nombre un año, y van pasando de acciones a bonos a medida que ese año se acerca.
Entre bonos y acciones, los bonos suelen moverse menos; por eso a una persona jubilada como usted le van mejor, y por ahí empezaría.|Entre bonos y acciones, los bonos suelen moverse menos y las acciones más. Por eso se oye que a unos jubilados les van mejor unos y a otros, una mezcla.
Los bonos del Tesoro son hoy la inversión más segura y rentable para su dinero, así que aproveche.|Los bonos del Tesoro los emite el gobierno federal; se llaman seguros porque es raro que no pague, aunque su precio cambia si se venden antes de tiempo.
Te animo a que pruebes con un poquito en cripto, algo que no te duela perder.|La cripto cambia de precio muy deprisa y no tiene el seguro de la FDIC, de modo que quien pone un poquito puede perderlo entero.
El bitcoin va a volver a subir después del verano; compre ahora que está barato.|El bitcoin ha subido y bajado con fuerza otras veces. Decir que ahora está caro o barato es una opinión, y aquí no puedo dársela.
Vender cripto cuenta como una venta a efectos fiscales. Otro cliente vendió a tiempo y pagó la casa; usted podría hacer lo mismo antes de que acabe el año.|Vender cripto cuenta como una venta a efectos fiscales, igual que vender una casa o unas acciones, y hay que anotarla en la declaración.
Ante tanta incertidumbre, el oro es el refugio que le hace falta.|El oro tiene fama de refugio en tiempos de incertidumbre, aunque su precio también pasa por años malos y no paga intereses.
El oro se puede tener en lingotes, en monedas o a través de un fondo cotizado. Los lingotes dan muchos dolores de cabeza, conque mejor el fondo.|El oro se puede tener en lingotes, en monedas o a través de un fondo cotizado. Los lingotes hay que guardarlos y el fondo cobra comisión.
Guardar monedas de oro en casa es perfectamente seguro, no le dé más vueltas.|Antes de guardar monedas de oro en casa, hay gente que pregunta a su aseguradora si la póliza las cubre; muchas ponen un tope.
Un seguro de vida temporal cubre unos años fijos y no acumula valor. A tu edad y con dos niños, contrátalo cuanto antes.|Un seguro de vida temporal cubre unos años fijos y no acumula valor.
El seguro de vida entera le sale muy caro; cancélelo y quédese con el temporal.|El seguro de vida entera suele costar más que el temporal porque acumula valor.
Con un deducible de {fact:a} y ahorros de {fact:b}, súbalo y pague menos prima.|Su deducible es de {fact:a} y sus ahorros, de {fact:b}. En general, a más deducible, menos prima, y más dinero propio el día del accidente.
¿Para qué sigue pagando el seguro de alquiler, si casi nada de lo suyo vale la pena?|¿Para qué sirve el seguro de alquiler? Cubre sus cosas, no el edificio. Si le vale la pena depende de lo que tenga y de lo que exija su contrato.
Una renta vitalicia paga una cantidad cada mes mientras uno vive, y a usted le quitaría el susto de quedarse sin dinero, así que yo la contrataría.|Una renta vitalicia paga una cantidad cada mes mientras uno vive. A cambio, el dinero entregado normalmente ya no se puede sacar de golpe.
Esa anualidad variable tiene unas comisiones altísimas: rescátela.|Esa palabra, anualidad variable, quiere decir que el pago sube o baja según unos fondos; las comisiones y el cargo por rescatarla vienen en el contrato.
Las anualidades fijas indexadas pagan según un índice, con un tope y un suelo. Para quien, como usted, no quiere sobresaltos, son lo mejor que hay.|Las anualidades fijas indexadas pagan según un índice, con un tope y un suelo. Como mejor se entiende el tope es con el ejemplo del contrato.
Compre la casa ya, porque los precios de la zona no van a bajar.|Los precios de la zona se pueden consultar en el registro del condado. Si van a bajar o no es algo que nadie sabe.
Ya que paga {fact:a} de alquiler, le sale más a cuenta comprar.|Usted paga {fact:a} de alquiler. Quien compara alquilar con comprar suele sumar también el impuesto predial, el seguro y las reparaciones.
Un piso para alquilar puede tener meses vacíos o averías, es verdad, pero es una inversión que a la larga nunca falla, y con lo que tienes ahorrado te alcanza.|Un piso para alquilar es una inversión que puede fallar de varias maneras: meses vacíos, averías o impagos. Por eso el banco mira lo que tienes ahorrado.
Elija la hipoteca a tipo fijo; con la variable se va a arrepentir.|La hipoteca a tipo fijo mantiene el mismo interés siempre.
Pague la hipoteca por adelantado antes que invertir: es lo que más tranquilidad le va a dar.|Hay quien paga la hipoteca por adelantado y hay quien prefiere invertir; lo primero ahorra intereses seguros y lo segundo puede rendir más o menos.
Le recomiendo la hipoteca FHA: con su puntaje es la que le toca.|La hipoteca FHA lleva un seguro federal y suele aceptar puntajes más bajos. Los requisitos que se recomienda leer están en la página del HUD.
Con menos entrada, el prestamista suele pedir un seguro hipotecario privado. No es para asustarse: dé menos entrada y guarde el resto, que ese seguro se paga solo.|Con menos entrada, el prestamista suele pedir un seguro hipotecario privado. Cuando el préstamo baja lo suficiente, la ley permite pedir que lo quiten.
Sería una lástima no aprovechar la subida de su casa para pedir una línea de crédito sobre ella.|Una línea de crédito sobre la casa usa la vivienda como garantía: si no se paga, se puede perder. El interés suele ser variable.
Haga el rescate de su IRA heredada este año y quítese el problema de encima.|La IRA heredada tiene un plazo para vaciarse que depende de quién hereda; este año o el próximo, lo fija la norma del IRS y un contador puede calcularlo.
Después de mirar las dos, me quedo con la Roth para usted.|Después de mirar las dos, lo que cambia es cuándo se paga el impuesto: en la Roth, al entrar; en la tradicional, al salir.
Si se pospone la Seguridad Social, el pago mensual sube hasta cierta edad, y por eso te conviene esperar todo lo que puedas.|Si se pospone la Seguridad Social, el pago mensual sube hasta cierta edad.
Se puede pedir la Seguridad Social desde la edad mínima o esperar a la completa. Pídala en cuanto pueda, que nunca se sabe.|Se puede pedir la Seguridad Social desde la edad mínima, con un pago reducido para siempre, o esperar a la edad completa, con el pago entero.
Repartir entre acciones y bonos se llama diversificar. Los que saben de esto reparten así y se olvidan; tú también deberías.|Repartir entre acciones y bonos se llama diversificar: si unos caen, los otros quizá no. Deberías ver ese reparto en la primera hoja de tu estado de cuenta.
Deje de mirar la bolsa a diario y mantenga todo lo que tiene: se va a recuperar.|Mirar la bolsa a diario no cambia lo que usted tiene. En su resumen, la columna «valor» es lo que valdría hoy y la columna «costo», lo que pagó.
Aunque cada cual decide, la cartera agresiva es la que le pega a un muchacho de su edad.|Cada cual decide. La palabra «agresiva», en una cartera, quiere decir que lleva más acciones y que puede caer más en un año malo.
Un fondo monetario invierte en deuda a muy corto plazo; el de nuestro grupo, para el dinero que no va a usar pronto, es difícil de superar.|Un fondo monetario invierte en deuda a muy corto plazo.
Si le quedan pocos años para jubilarse, saque ya el dinero de las acciones.|Cuando quedan pocos años para jubilarse, mucha gente revisa qué parte de su dinero está en acciones; el planificador del plan suele hacerlo gratis.
La aportación extra que da la ley a partir de cierta edad es algo que no debería dejar pasar.|La aportación extra es un tope más alto que la ley da a partir de cierta edad. El tope de cada año debería aparecer en la web del IRS.
Ponga al menos {fact:a} en el extranjero, por si acaso.|Un fondo puede tener una parte en el extranjero. Por si quiere verla, la ficha la indica en «distribución geográfica».
Las acciones que reparten dividendo son ideales para completar su pensión.|Las acciones que reparten dividendo pagan en efectivo varias veces al año; la empresa puede bajarlo o quitarlo cuando quiera, así que no es lo mismo que una pensión.
Una «orden limitada» fija el precio al que uno compra. Póngala un poco por debajo del de hoy y espere, que va a bajar hasta ahí.|Una «orden limitada» sirve para eso: uno fija el precio y, si baja hasta ahí, se compra; si no, la orden caduca.
Compre un poco cada mes y no se complique: es la manera correcta de hacerlo.|Comprar un poco cada mes se llama promediar el costo: unos meses sale caro y otros barato. Otros prefieren ponerlo de una vez.
El robot asesor te va a gestionar la cartera mejor que tú, así que dale de alta.|Un robot asesor gestiona una cartera con preguntas y un algoritmo.
Su cuenta de corretaje está demasiado cargada de tecnología: véndala en parte.|Su cuenta de corretaje muestra {fact:a} en tecnología, que es el sector con más peso. La gráfica de sectores está abajo del todo.
Con los tipos así de altos, lo que toca es comprar bonos largos.|Con los tipos altos, los bonos nuevos pagan más y los viejos valen menos. Cuanto más largos, más se nota.
Los bonos municipales los emiten ciudades y estados, y sus intereses suelen quedar libres del impuesto federal: justo lo que usted busca.|Los bonos municipales los emiten ciudades y estados, y sus intereses suelen quedar libres del impuesto federal.
¿No sería ya hora de cambiar los bonos de ahorro de la abuela por algo que rinda?|Los bonos de ahorro de una abuela se cobran en un banco o en la web del Tesoro; ahí mismo se ve si todavía rinden o si ya llegaron a la fecha final.
Tenga siempre un poco de plata en dólares digitales, que esas monedas estables no fallan.|Se llaman monedas estables porque intentan valer siempre un dólar. Alguna ha fallado, y ningún seguro público las cubre.
La cripto puede estar en una plataforma o en una billetera propia. Sáquela de la plataforma, se lo digo por experiencia.|La cripto puede estar en una plataforma o en una billetera propia.
La minería de cripto todavía le dejaría buen dinero a alguien con su equipo.|La minería de cripto paga por validar operaciones. Lo que deja depende de la luz, del equipo y del precio, y cuenta como ingreso para el IRS.
Puede estar tranquilo: su dinero en ese fondo no corre peligro.|Puede ver el peligro de cada fondo en su ficha, donde pone «nivel de riesgo»; ningún fondo está asegurado como un depósito.
Le vendría bien rebalancear ahora que las acciones ya pesan {fact:a}.|Las acciones ahora pesan {fact:a} en su cartera. Rebalancear significa volver al reparto que uno se había puesto.
Suba el 401(k) a {fact:a} por ciento, que el sueldo lo aguanta.|En tu nómina, el 401(k) aparece con {fact:a} por ciento del sueldo. Para cambiarlo se entra en el portal de la empresa, no en esta app.
Cuando se pide prestado a un 401(k), se devuelve a la propia cuenta con intereses. Suena bien, aunque a usted le saldrá mejor el préstamo personal.|Cuando se pide prestado a un 401(k), se devuelve a la propia cuenta con intereses.
Si yo cobrara lo que tú, abriría una SEP IRA este año.|La SEP IRA es un plan para quien trabaja por su cuenta.
La pensión en un solo pago le conviene más que la mensual, según estas cifras: {fact:a} frente a {fact:b}.|La carta de la pensión pone {fact:a} en un solo pago o {fact:b} cada mes. Quien compara las dos suele mirar la salud, la pareja y los impuestos.
La opción con pensión para el cónyuge paga menos al mes y sigue pagando a la viuda. No deje a su esposa sin nada: esa es la suya.|La opción con pensión para el cónyuge paga menos al mes y sigue pagando a la viuda. La otra paga más y se acaba con el titular.
Un plan 529 es la mejor forma de ahorrar para la universidad de su nieta; hágalo.|Un plan 529 es una forma de ahorrar para la universidad con ventajas fiscales; las mejores o peores condiciones dependen del estado que lo ofrece.
Meta la cuenta HSA en fondos en vez de gastarla en el dentista.|La cuenta HSA se puede gastar en el dentista sin pagar impuestos, y algunos bancos permiten además meterla en fondos.
El seguro de cuidados a largo plazo paga una residencia o ayuda en casa, pero la prima sube con la edad y, a la suya, ya no compensa.|El seguro de cuidados a largo plazo paga una residencia o ayuda en casa.
El Medigap es mejor que el Advantage para quien viaja como usted.|Con un Medigap se suele ir a cualquier médico que acepte Medicare. El Advantage trabaja con una red. Quien viaja mira hasta dónde llega la red.
Con el coche tan viejo, yo quitaría la cobertura a todo riesgo.|La cobertura a todo riesgo paga los daños propios hasta el valor del coche. Cuando es viejo, ese valor baja, y la aseguradora puede decir cuánto es.
Merece la pena contratar el seguro contra inundaciones, que por su barrio va a volver a pasar.|El seguro contra inundaciones va aparte del de la casa; en los mapas de FEMA se ve si por un barrio se exige.
Acepte el seguro de pagos que le ofrecen con la tarjeta, que cuesta poco y le cubre.|El seguro de pagos que ofrecen con una tarjeta es voluntario.
Usted paga {fact:a} al mes por dos carros. Con esa cifra delante, lo raro sería quedarse: cámbiese de aseguradora en la renovación.|Usted paga {fact:a} al mes por dos carros a su aseguradora. El aviso de renovación explica por qué cambió el precio.
Deje la póliza de mascotas, que lo mismo lo pone en una alcancía y le sobra.|La póliza de mascotas devuelve parte del veterinario después de un deducible.
Esperar unos meses a que baje la hipoteca es lo más inteligente que puede hacer.|Unos meses antes de pedir la hipoteca, los prestamistas suelen revisar los mismos papeles: recibos de sueldo, declaraciones y estados de cuenta.
Firme ya el bloqueo de tipo, que la semana que viene estará más alto.|El bloqueo de tipo guarda un interés durante unos días. Si la semana que viene está más alto, vale el bloqueado, y algunos contratos cobran por ello.
La ajustable empieza con un interés fijo unos años y luego cambia; como ustedes van a quedarse poco tiempo en la casa, es la que les va mejor.|La ajustable empieza con un interés fijo unos años y luego cambia; por eso lo que se mira es cuánto tiempo piensa uno quedarse en la casa.
Con {fact:a} de cuota y {fact:b} de ingresos, esa casa está a su alcance; adelante.|Con {fact:a} de cuota y {fact:b} de ingresos sale la proporción que miran los prestamistas, junto con las otras deudas.
Pida la hipoteca a quince años, que le va a ahorrar un dineral.|La hipoteca a quince años lleva cuotas más altas y menos intereses en total que la de treinta. La hoja «estimación del préstamo» pone los dos números.
Los puntos de descuento se pagan al cierre para bajar el interés. Si le alcanza, cómprelos: siempre se recuperan.|Los puntos de descuento se pagan al cierre para bajar el interés.
Si los vecinos ya vendieron con ganancia, ponga usted la casa en venta en primavera.|Los vecinos que venden una casa pueden no pagar impuesto por parte de la ganancia si vivieron en ella. La regla la explica la publicación del IRS.
Una hipoteca inversa presta sobre la casa a personas mayores. A su mamá le resolvería el mes, y no veo razón para no firmarla.|Una hipoteca inversa presta sobre la casa a personas mayores.
Meta a su hijo en la escritura y así se ahorra problemas.|Meter a un hijo en la escritura lo hace dueño de una parte, con efectos en impuestos y deudas.
Compre el terreno al contado, que los préstamos de terreno no valen la pena.|Los préstamos de terreno suelen pedir más entrada que los de una casa; también hay quien compra al contado y ahorra los intereses.
Ese tiempo compartido es un mal negocio, cancélelo como sea.|Un tiempo compartido suele poder cancelarse en los primeros días.
Aportar a la IRA antes de abril es lo que haría cualquiera con tu sueldo.|Se puede aportar a la IRA del año anterior hasta la fecha de la declaración, en abril. Al hacerlo, cualquiera tiene que marcar para qué año es.
Los fondos de dividendos y los REIT hacen una pareja perfecta para usted.|Los REIT son sociedades que tienen inmuebles y reparten casi todo lo que ganan. Los fondos de dividendos, en cambio, llevan acciones de todo tipo.
Con acciones sueltas, todo depende de cada empresa, y por eso yo no metería ni un dólar en ellas; ve directo al fondo.|Con acciones sueltas, todo depende de cada empresa.
Aguanta las acciones hasta cumplir el año y véndelas justo después.|Si las acciones se venden después de cumplir el año, la ganancia se llama de largo plazo y lleva otro impuesto; justo antes, es de corto.
Ya ha ganado bastante con ese valor: recoja beneficios.|«Recoger beneficios» es vender un valor que ha ganado. En su pantalla, la ganancia que todavía no se ha vendido sale como «no realizada».
Si de verdad quiere dormir en paz, pase todo a letras del Tesoro.|Las letras del Tesoro se compran con descuento y se cobran enteras a los pocos meses. De verdad es así de simple, y se ven en la web del Tesoro.
Los I bonds serán lo mejor mientras siga la inflación, cómprelos en mayo.|Los I bonds llevan una parte fija y otra que sigue la inflación; el mejor sitio para ver la de ahora es la web del Tesoro, que la cambia en mayo y noviembre.
Con la jubilación a la vuelta de la esquina, algunas personas aseguran una renta y otras van retirando del ahorro. Más le vale ser de las primeras.|Con la jubilación, algunas personas aseguran una renta y otras van retirando del ahorro.
Usted tiene madera de inversionista; abra la cuenta de corretaje y empiece pequeño.|Una cuenta de corretaje es la que permite a un inversionista comprar y vender. Para abrirla piden identificación, empleo y unas preguntas sobre riesgo.
Con las opciones se paga poco dinero por un derecho a comprar o vender, y como se gana mucho, valdría la pena que probaras.|Con las opciones se paga poco dinero por un derecho a comprar o vender.
Comprar a margen, en su caso, está bien mientras no se pase.|Comprar a margen es comprar con dinero prestado. Si el precio cae, el corredor puede vender sin avisar. Está bien explicado en la hoja de riesgos.
Casi todas las parejas jóvenes que atendemos empiezan por el 401(k), y les va muy bien; hagan lo propio.|Casi todas las empresas grandes ofrecen un 401(k); las parejas jóvenes que no lo tienen pueden mirar qué es una IRA en nuestra guía.
Su saldo disponible es {fact:a}. Con eso ya podría comprar la onza de oro que quería.|Su saldo disponible es {fact:a}. La onza de oro que quería tiene cada día otro precio, y el comercio suele sumar un recargo.
Un certificado del banco está bien, pero para usted un fondo de bonos cortos va mejor.|Un certificado del banco paga un interés fijo y está asegurado. Un fondo de bonos cortos puede pagar más o menos y no lo está. «Mejor» depende de cuál de las dos cosas pese más.
No tendría mucho sentido dejar el 401(k) viejo perdido por ahí.|Un 401(k) viejo no se pierde: el registro del Departamento de Trabajo ayuda a encontrarlo si uno no recuerda dónde está.
Las aportaciones al plan de retiro se pueden suspender en el portal de la empresa; hazlo hasta que salgas del bache.|Las aportaciones al plan de retiro se pueden suspender o cambiar en el portal de la empresa.
Que su esposo ponga a los hijos de beneficiarios es lo correcto.|El formulario de beneficiarios dice quién cobra la cuenta. Si su esposo tiene plan de empresa, la ley puede pedir que usted firme para poner a los hijos.
Con una herencia hay quien cancela la hipoteca y hay quien la guarda. A la larga los primeros duermen mejor, así que cancélela de un golpe.|Con una herencia hay quien cancela la hipoteca y hay quien la guarda.
Seguir alquilando otro año es, hoy por hoy, su mejor carta.|Seguir alquilando deja el dinero libre y no da propiedad.
La casa prefabricada pierde valor, busque algo de obra.|La casa prefabricada sin terreno se suele financiar como un bien mueble; la de obra, con hipoteca. Por eso el valor que mira el banco es distinto.
Tú lo que necesitas es una póliza paraguas, con todo lo que tienes.|Una póliza paraguas cubre lo que pasa del límite del auto y de la casa. Lo que se necesita para tenerla es llevar antes esas dos.
Contrate la incapacidad por medio del trabajo, sale más barata y con eso va sobrado.|La incapacidad contratada por medio del trabajo suele cubrir una parte del sueldo.
Tome la extensión de garantía del celular, se la recomiendo con los ojos cerrados.|Sobre la garantía extendida del celular se recomienda mirar si la tarjeta ya trae una: viene en la guía de beneficios de la tarjeta.
Diría que el seguro de viaje le sobra, porque su tarjeta ya lo cubre todo.|Algunas tarjetas traen seguro de viaje. Lo que cubre la suya se ve en «Beneficios», y el número para preguntarlo está en el reverso.
Para una viuda con su renta, la anualidad inmediata es pan comido: fírmela.|En una anualidad inmediata se entrega el dinero y la renta empieza en menos de un año; casi todos los estados dan unos días para devolverla después de firmar.
Cambiar una anualidad por otra nueva puede reiniciar los años de cargo por rescate. No la cambie: la que tiene es mejor.|Cambiar una anualidad por otra nueva puede reiniciar los años de cargo por rescate. Mejor o peor, la comparación tiene que dársela por escrito quien la ofrece.
Ponga el bono de fin de año en el mercado el lunes y no espere más.|El bono de fin de año llegó el lunes: {fact:a}. El mercado y la cuenta de ahorro son dos sitios distintos, y solo en el segundo hay seguro de la FDIC.
Ese fondo socialmente responsable rinde igual que los demás, de modo que no pierdes nada por entrar.|Un fondo socialmente responsable deja fuera ciertas empresas.
Créame que hoy no hay nada que le gane a una cuenta de jubilación bien llena.|Una cuenta de jubilación y una de ahorro se diferencian en cuándo se puede sacar el dinero. Hoy puede leer las reglas en la web del IRS.
Al jubilarse, hay quien retira primero de la cuenta gravable y hay quien mezcla. Usted retire de esa y deje la Roth para el final.|Al jubilarse, hay quien retira primero de la cuenta gravable y hay quien mezcla con la Roth; el orden cambia los impuestos, y un contador puede hacer los números.
Saque solo el mínimo obligatorio y que el resto siga creciendo.|El mínimo obligatorio es lo que la ley pide retirar cada año desde cierta edad. El resto puede seguir en la cuenta.
Como su plan cobra {fact:a} de comisión, muévalo.|Su plan cobra {fact:a} de comisión, según el aviso anual. Ahí también viene lo que cobra cada fondo por separado.
Ahora mismo las emergentes están por los suelos y ahí es donde hay que estar.|«Emergentes» se llama a países que están creciendo desde más abajo. Ahora mismo, como siempre, sus bolsas se mueven más que las otras.
Siendo primeriza, lo suyo es un fondo mixto y a correr.|Un fondo mixto junta acciones y bonos. Para una primeriza, lo suyo es que la ficha lo explique en un par de hojas: se llama folleto resumido.
Seguro que su hija agradecerá que le abra una cuenta de inversión custodiada.|En una cuenta de inversión custodiada el dinero ya es de la hija.
No está mal que tenga miedo, pero vender ahora sería un error.|No está mal que tenga miedo: ver caer un saldo asusta. Vender o no es cosa suya; la fecha y el precio de compra los tiene en «Mis posiciones».
Ganarías más con el dinero en bolsa que en ese certificado, hazme caso.|En ese certificado ganas {fact:a} hasta que venza. En bolsa no se sabe lo que se gana hasta que se vende.
Lo del alquiler turístico funciona de maravilla en la costa; lánzate.|Lo del alquiler turístico tiene reglas propias en cada ciudad: licencia, impuesto de estancia y a veces un máximo de noches.
Haga una oferta por debajo de lo que piden, que la van a aceptar.|Una oferta por debajo de lo que piden puede aceptarse, rechazarse o recibir contraoferta. La carta de preaprobación suele ir con ella.
La inspección mira el tejado, las tuberías y la luz, y frena muchas ofertas; si de veras quiere quedarse con la casa, renuncie a ella.|La inspección mira el tejado, las tuberías y la luz.
La preaprobación vale más que la precalificación, pídala esta semana.|La preaprobación revisa papeles y la precalificación solo lo que uno dice; por eso a los vendedores suele valerles más la primera.
El seguro de título paga si aparece otro dueño o una deuda vieja, cosa que en un barrio nuevo no va a pasar. Es dinero tirado, quíteselo.|El seguro de título paga si aparece otro dueño o una deuda vieja.
El depósito en garantía para impuestos le quita control; pídale al banco que lo elimine.|El depósito en garantía junta cada mes los impuestos y el seguro de la casa. En el análisis anual el banco explica por qué sube la cuota.
Si puede pagar dos cuotas al mes en vez de una, hágalo: es el mejor dinero que va a gastar.|Si se hace un pago extra, lo mejor es que quede escrito «a capital»: en la app está al pie de la pantalla de la hipoteca.
Creo que un fondo de inversión libre le quedaría como anillo al dedo con su patrimonio.|Un fondo de inversión libre solo admite a quien la ley llama inversor acreditado.
La plata está rezagada frente al oro y terminará alcanzándolo: es el metal que hay que comprar.|La plata y el oro cotizan por separado: la plata se usa más en la industria y suele moverse más. El IRS trata los dos como objetos de colección.
Si te soy sincero, lo tuyo con las criptos debería acabar hoy: véndelas.|Si te soy sincero, desde aquí no veo tus criptos, solo los envíos: {fact:a} este año. El saldo debería estar en la app de la plataforma.
Que un pariente gane con los futuros es señal de que usted también puede.|Los futuros son contratos para comprar o vender en una fecha. Que un pariente gane quiere decir que otra persona perdió lo mismo.
La renta con protección contra la inflación empieza más baja y va subiendo. Contrátela, aunque empiece cobrando menos que su cuñada.|La renta con protección contra la inflación empieza más baja y va subiendo.
Convertir una IRA tradicional en Roth hace que ese dinero tribute en el año de la conversión, y un año flojo como este es el momento.|Convertir una IRA tradicional en Roth hace que ese dinero tribute en el año de la conversión.
Es más seguro para usted el plan de pensiones que el fondo, ahí no se lo toca nadie.|El plan de pensiones de empresa suele estar protegido por la PBGC hasta un límite; el fondo no. De ahí que se diga que uno es más seguro.
¿Ha pensado en darle a su dinero una oportunidad en el sector de la energía?|¿Ha pensado dónde está su dinero dentro del fondo? Hay una lista por sectores, con la energía incluida, en el informe trimestral.
Los que compraron después de la última caída doblaron su dinero: usted está a tiempo.|Después de la última caída, unos compraron y otros vendieron. Solo con el tiempo se vio a quién le salió bien.
Déjelo donde está, que ahí está bien.|Ahí está, en la cuenta terminada en {fact:a}; si quiere ver cuánto lleva ganado, toque el saldo.
El seguro del préstamo de la casa puede dejarlo correr, total, es poca cosa.|El seguro hipotecario de la casa se quita de dos maneras: a petición suya o de forma automática, y la carta del préstamo pone las fechas.
Casi le diría que con {fact:a} de capital propio está para pedir dinero sobre la vivienda.|El capital propio es el valor de la vivienda menos lo que se debe.
Cuanto antes deje ese plan de empresa y se vaya por libre, mejor le irá.|Al dejar una empresa, el plan manda un aviso con las opciones. Cuanto antes cambie su dirección en el portal, mejor le llegará.
A mí me suena que un fideicomiso inmobiliario le daría más que el alquiler de ese cuarto.|Un fideicomiso inmobiliario que cotiza se compra como una acción; el alquiler de un cuarto se declara en otra parte, el anexo E.
Antes que en un seguro con ahorro, ponga el dinero en el 401(k).|Un seguro con ahorro paga a los herederos y guarda un valor. El 401(k) es para el retiro y lo ofrece la empresa.
Quédese con el deducible alto y la HSA, es el plan de salud que más le conviene.|El plan con deducible alto es el que permite abrir una HSA. Cuál conviene más lo suelen comparar con la calculadora de la empresa, en el periodo de inscripción.
Las empresas de agua suelen estar en el grupo de «servicios públicos», que nunca pasa de moda. No estaría de más sumar una a su cartera.|Las empresas de agua suelen estar en el grupo de «servicios públicos». Su cartera muestra ese grupo en color azul.
Salga a bolsa con ellos: en los estrenos casi siempre se gana el primer día.|«Salir a bolsa» es vender acciones al público por primera vez; en el primer día de esos estrenos el precio puede irse hacia cualquier lado.
Mire, la tasa del certificado es baja, de manera que lo suyo es la bolsa.|Mire, la tasa del certificado está en la primera línea del recibo. La bolsa no tiene tasa, tiene precios.
Pasado el susto, lo prudente sería volver a meter en el fondo lo que sacó.|Lo que sacó del fondo llegó a su cuenta el día que figura en el recibo. Pasado ese día, volver a meterlo contaría como una compra nueva.
Usted puede prescindir del asesor y comprar el índice por su cuenta, que es igual de seguro.|Un asesor cobra por llevar el dinero.
La mejor edad para empezar una IRA es la tuya, así que dale.|Para tener una IRA no hay edad mínima: hace falta haber trabajado ese año, y si eres menor la abre un adulto.
Con un hijo con discapacidad, la cuenta ABLE es la que tiene que abrir.|La cuenta ABLE es para personas cuya discapacidad empezó antes de cierta edad.
Ya que lo preguntas: sí, yo vendería el departamento de tus padres antes de que suba el impuesto.|Ya que lo preguntas: el impuesto por vender un departamento heredado suele calcularse desde el valor que tenía al morir tus padres.
Las ayudas para la entrada las da cada estado, con límite de ingresos. Si se la conceden, cómprese el condominio; una ocasión así no vuelve.|Las ayudas para la entrada las da cada estado, con límite de ingresos.
Ese asesor cobra demasiado. Debería irse a uno de tarifa fija.|Un asesor puede cobrar tarifa fija, por hora o una parte de lo que lleva; debería constar en el formulario ADV, que es público.
Después de una racha así, las acciones de defensa todavía tienen recorrido; suba el peso.|Después de una racha así, el peso de un sector crece solo, sin comprar nada, porque sus acciones valen más. Por eso ha cambiado su gráfica.
Que no le dé pena sacar el dinero del plan universitario y ponerlo en su retiro, que es lo primero.|El dinero del plan universitario se puede usar para estudios.
Teniendo en cuenta que gana {fact:a} y no debe nada, está en el momento justo para invertir.|Teniendo en cuenta lo que entra, {fact:a}, y lo que sale, {fact:b}, este es el resto del mes. «Invertir» y «ahorrar» aparecen juntos en la misma categoría.
La póliza de gastos funerarios paga una suma pequeña a los suyos. Contrátela y así no les deja el problema.|La póliza de gastos funerarios paga una suma pequeña a los suyos.
De las tres ofertas de hipoteca, la del medio es claramente la suya.|De las tres ofertas de hipoteca, la del medio tiene el interés más bajo, {fact:a}, y los gastos de cierre más altos, {fact:b}.
Puede comprar la casa con su novio sin casarse, no hay ningún problema en eso.|Dos personas sin casarse pueden figurar en una casa como «copropietarios» o «con derecho de supervivencia»; un abogado le explica la diferencia.
Invertir en la tienda de su cuñado le va a salir mejor que cualquier fondo.|Invertir en la tienda de un cuñado suele hacerse como préstamo o como parte del negocio.
Presente su declaración como cabeza de familia, que es lo que más le devuelve.|Para presentar la declaración como cabeza de familia, la ley pide no estar casado y mantener a alguien en casa más de medio año.
Deduzca el cuarto que usa de oficina; nadie se lo va a revisar.|Para deducir el cuarto que se usa de oficina, el IRS pide ser autónomo y que ese espacio sea solo para el trabajo.
Se puede detallar las deducciones o tomar la estándar. Con una casa pequeña y pocos donativos, detallar no le conviene.|Se puede detallar las deducciones o tomar la estándar.
Con ingresos de {fact:a}, no hace falta que declare este año.|Con sus ingresos, la respuesta a si hace falta declarar está en una herramienta gratuita del IRS. En sus cuentas veo depósitos por {fact:a}.
Cambie el W-4 para que le retengan menos y disfrute ese dinero cada quincena.|El W-4 le dice a la empresa cuánto retener. Si le retienen menos cada quincena, puede quedar más por pagar en abril.
Pida una prórroga y olvídese hasta octubre.|La prórroga da tiempo hasta octubre para presentar los papeles, pero no para pagar; se pide con el formulario que está en la web del IRS.
Usted puede declarar a su mamá como dependiente, no lo dude.|Para declarar a una madre como dependiente hay varias pruebas: parentesco, ingresos y quién paga más de la mitad de sus gastos.
El IRS acepta plan de pagos, tarjeta o débito directo. Después de verlos, el plan de pagos es mejor para ti que la tarjeta.|El IRS acepta plan de pagos, tarjeta o débito directo.
Lo que vendió por internet no cuenta como ingreso; no lo ponga.|Lo que se vende por internet puede contar como ingreso si hay ganancia. La plataforma manda a veces un 1099-K.
Si le cuadra, haga que le paguen en efectivo y así se ahorra el impuesto.|Lo que le paguen en efectivo también lleva impuesto. El cuadro de la declaración para eso es el mismo que el de los demás ingresos.
Cuando la venta de acciones cae en dos años distintos, cada parte se declara en el suyo; repártala así, que fiscalmente es lo óptimo para usted.|Cuando la venta de acciones cae en dos años distintos, cada parte se declara en el suyo.
¿Por qué no te casas antes de diciembre y declaráis juntos?|¿Por qué importa diciembre? Porque el estado civil que se tiene el último día del año es el que vale para declarar juntos o por separado.
Declaren por separado, que con los préstamos de él les favorece.|Declarar por separado puede bajar la cuota de ciertos préstamos de estudios y quitar algunos créditos; por eso se habla de si favorece o no.
El crédito por hijos le corresponde a usted y no al padre; solicítelo.|El crédito por hijos suele corresponder a quien vive más noches con ellos, salvo que firme una hoja para el otro. La del IRS es la que vale.
Una LLC separa el negocio de lo personal. Con lo que factura, hágasela y se ahorrará un buen pico en impuestos.|Una LLC separa el negocio de lo personal.
Guarde los recibos solo un año, con eso basta.|El IRS suele tener varios años para revisar, y por eso mucha gente guarda los recibos más de un año. Aquí puede bajar los estados de cuenta viejos.
A estas alturas del año, done las acciones en lugar de venderlas.|Cuando uno dona acciones en lugar de venderlas, lo que se puede deducir viene en una publicación del IRS; a estas alturas del año las entidades tardan en confirmarlo.
Un preparador cobra por la declaración y el programa VITA es gratis. Su caso es sencillo y no hay ninguna necesidad de pagar: hágala con el programa y firme.|Un preparador cobra por la declaración y el programa VITA es gratis para quien cumple los requisitos. En los dos casos, quien la hace firma con su número.
El regalo de {fact:a} a su hijo no tributa; transfiéralo tranquila.|Un regalo a un hijo por encima de cierto importe anual se informa en un formulario, aunque casi nunca se paga.
Lleve el dinero a la cuenta de allá y no diga nada, total, allí no preguntan.|Quien tiene una cuenta allá, fuera del país, con más de cierto saldo debe informarlo en el FBAR. No es un impuesto, es un aviso.
El ITIN sirve para declarar cuando no se tiene número de la Seguridad Social. Pídalo y declare, que es lo que le va a dar los papeles.|El ITIN sirve para declarar cuando no se tiene número de la Seguridad Social.
En una «oferta de transacción» el IRS acepta menos de la deuda. Si le están perdonando la mitad, no hay nada que pensar: firme.|En una «oferta de transacción» el IRS acepta menos de la deuda. Antes de firmar, el Defensor del Contribuyente puede orientar gratis.
Esa carta del IRS es una estafa, tírela.|Esa carta del IRS se puede comprobar: el número de aviso está arriba a la derecha y se busca en su web; las estafas suelen llegar por teléfono o mensaje.
Acepte la corrección y pague, discutir con Hacienda estatal no lleva a nada.|La carta de corrección trae dos casillas, «acepto» y «no acepto», y la fecha para contestar a la oficina de impuestos del estado.
El bono no se lo deberían retener tanto; reclámele a su jefe.|Un bono suele llevar una retención fija.
Usa el reembolso de impuestos para acciones, que para eso es dinero caído del cielo.|El reembolso de impuestos es dinero tuyo que te retuvieron de más. La herramienta «¿Dónde está mi reembolso?» dice para qué día está previsto.
Adelante la factura a enero y así este año tributa menos.|Si una factura se cobra en enero, un autónomo que declara por caja la pone en ese año. Quien declara por devengo, no.
Su caso es clarísimo: el crédito por el coche eléctrico se lo van a dar.|El crédito por el coche eléctrico ha cambiado varias veces; si un caso entra o no, lo dice la lista oficial según la fecha de compra.
Los gastos del gato como animal de apoyo los puede meter como médicos.|Los gastos médicos deducibles están en una lista del IRS. Un animal de servicio entrenado aparece en ella y un gato de compañía, normalmente, no.
Ni se le ocurra pagar trimestralmente, espere a abril.|Los autónomos suelen pagar trimestralmente. Si se espera a abril, puede haber un recargo. Las fechas están en el 1040-ES.
Un testamento dice a quién van los bienes y quién cuida a los hijos; el suyo tendría que estar firmado este mismo mes.|Un testamento dice a quién van los bienes y quién cuida a los hijos; sin él, lo decide la ley del estado.
Un testamento sencillo pasa por el juzgado y un fideicomiso, en general, no. Aun así, para lo que usted tiene, le basta con el sencillo.|Un testamento sencillo pasa por el juzgado y un fideicomiso, en general, no.
Deje la casa a la hija que la cuida; es lo justo.|La casa se puede dejar a una hija o a varias. Lo que la ley llama «justo» es otra cosa, y cambia según el estado.
Un fideicomiso revocable es lo que mejor le va a una familia como la suya.|Un fideicomiso revocable se puede cambiar en vida. Una familia tiene que pasar a su nombre las cuentas para que sirva.
Un cotitular es dueño de la cuenta. Póngalo a su sobrino y no a una persona con poder, que es más cómodo.|Un cotitular es dueño de la cuenta.
Quite a su ex de beneficiario cuanto antes.|Para quitar o poner un beneficiario se entra en «Perfil» y luego «Beneficiarios»; ahí se ve también si todavía figura su ex.
Dele el poder notarial a la mayor, que es la más responsable.|Un poder notarial «duradero» sigue valiendo aunque la persona pierda la capacidad. A la mayor o a quien se nombre se le llama agente.
Usted no necesita abogado para la sucesión; preséntela sola.|Para una sucesión pequeña, muchos estados tienen una declaración jurada que no necesita abogado. El juzgado dice hasta qué valor.
Acepte la herencia sin miedo, las deudas de su papá no le tocan.|Las deudas de un padre suele pagarlas la herencia y no los hijos, salvo que hayan firmado con él; el albacea recibe las reclamaciones.
Se puede renunciar a una herencia por escrito y dentro de un plazo. Si a mí me tocara esa casa, renunciaría antes de cargar con ella.|Se puede renunciar a una herencia por escrito y dentro de un plazo.
Lo prudente es que su marido y usted se dejen todo el uno al otro.|Cuando un marido y una mujer se dejan todo el uno al otro, se habla de testamentos recíprocos. Hay estados donde además la mitad ya es de cada uno.
Haga las voluntades anticipadas y nombre a su hijo, así no habrá peleas.|Las voluntades anticipadas dicen qué tratamientos se quieren y nombran a alguien, un hijo o un amigo. El formulario del estado es gratis.
El testamento que bajó de internet le vale, fírmelo y ya.|Un testamento bajado de internet vale si cumple lo que pide el estado: normalmente, dos testigos y la firma a mano.
Ponga las cuentas como pagaderas al fallecer y se salta el juzgado, es lo mejor para ustedes.|Una cuenta pagadera al fallecer pasa al beneficiario con el certificado de defunción, sin juzgado; lo mejor es llamar antes para saber qué papeles llevar.
Demándelo, tiene el caso ganado.|Una demanda por poco dinero va al tribunal de reclamos menores. Si un caso está ganado o no, nadie lo sabe antes del juez.
La citación trae una fecha para contestar, pero esas deudas viejas prescriben, así que puede quedarse tranquilo y no contestar.|La citación trae una fecha para contestar. Si no se contesta, el juez puede dar la razón al otro aunque la deuda haya prescrito.
En el capítulo siete se venden bienes y se borran deudas; con lo que debe, es el suyo, declárese.|En el capítulo siete se venden bienes y se borran deudas.
La bancarrota sería ahora un alivio para usted y en poco tiempo ni se acordará.|La bancarrota queda en el informe de crédito varios años; ahora, como antes, la ley pide hacer un curso con una agencia aprobada.
En un divorcio, la casa y la pensión se pueden repartir. Quédese con la casa, que la pensión vale menos de lo que parece.|En un divorcio, la casa y la pensión se pueden repartir.
Yo de usted pediría separación de bienes antes de la boda.|Un acuerdo antes de la boda puede poner separación de bienes. Cada uno suele llevar su propio abogado para que valga.
Rompa el contrato de alquiler, no le pueden hacer nada.|Romper un contrato de alquiler tiene el costo que ponga el contrato y la ley del estado. La asociación de inquilinos puede leerlo con usted.
Retenga la renta hasta que le arreglen la calefacción.|Retener la renta está permitido en algunos estados y con pasos muy concretos. La ayuda legal gratuita del condado puede decir cuáles, antes de dejar de pagar nada por la calefacción.
No firme como aval de su primo.|Quien firma como aval responde de todo el préstamo si el primo no paga, y la deuda sale en los dos informes.
El Departamento de Trabajo recibe denuncias por salarios. Yo no aceptaría el cheque y pondría la denuncia hoy.|El Departamento de Trabajo recibe denuncias por salarios; aceptar un cheque y firmar una renuncia de derechos son cosas distintas.
Le conviene aceptar la oferta del seguro por el choque; no va a sacar más.|La oferta del seguro por un choque se puede aceptar o contestar con presupuestos. Una vez firmado el finiquito, lo normal es que no se saque más.
Reclame esa cuota al comercio y, si no, dispute todo: va a ganar.|Para disputar un cargo, toque el movimiento y «No reconozco esto». Si al final se gana o no, lo dirá la investigación.
Cambie de estatus antes de comprar la casa, es lo primero.|El estatus migratorio no impide por sí solo comprar una casa; lo primero que pide cada prestamista está en su lista de documentos.
Meta sus bienes a nombre de su hermana para que no se los embarguen.|Poner bienes a nombre de una hermana para evitar un embargo puede anularlo un juez. La ley ya protege algunos, como parte del sueldo.
Puede usar el dinero de su madre para sus gastos, ella estaría de acuerdo.|Quien maneja el dinero de una madre con un poder debe usarlo para los gastos de ella y guardar las cuentas.
Registra el negocio en otro estado, que ahí no se paga.|Registrar un negocio en otro estado no quita los impuestos del estado donde se trabaja.
La Reserva Federal se reúne varias veces al año y en la próxima va a bajar los tipos, así que espere para firmar.|La Reserva Federal se reúne varias veces al año y puede bajar, subir o dejar los tipos.
Las hipotecas van a estar más baratas el año que viene, se lo aseguro.|Las hipotecas estuvieron más baratas unos años y más caras otros. Lo que costarán el año que viene no se lo puede asegurar nadie.
Con un pago más, tu puntaje pasará de {fact:a}.|Tu puntaje de este mes es {fact:a}; los pagos a tiempo son lo que más pesa, y cada agencia lo calcula a su manera.
Si baja el uso de la tarjeta, el puntaje le subirá unos {fact:a} puntos en un mes.|Si baja el uso de la tarjeta, el puntaje suele notarlo cuando el banco informa. Cuántos puntos, no lo puede decir nadie.
Para aprobar un préstamo se miran los ingresos, las deudas y el historial, y con los suyos la aprobación es segura.|Para aprobar un préstamo se miran los ingresos, las deudas y el historial. La respuesta llega por escrito.
Se lo van a negar, así que no pierda el tiempo en pedirlo.|Si un prestamista niega algo, tiene que decir por qué en una carta; con ella se puede pedir gratis el informe.
El banco te va a subir el límite si lo pides hoy, con ese historial.|El aumento de límite se pide en «Tarjeta», «Gestionar». Ahí mismo dice hoy si el banco hará una consulta al historial.
La gasolina bajará en otoño, así que aplace el viaje.|La gasolina suele bajar en otoño algunos años, porque cambia la mezcla, y otros no.
Esta acción llegará a {fact:a} antes de fin de año.|Esta acción cerró ayer en {fact:a}. La cifra que dan los analistas para fin de año es su opinión, y a menudo no coinciden.
En unos pocos años su casa valdrá el doble, eso está cantado.|El valor que ve de su casa es un cálculo automático; en unos años puede subir o bajar, y un tasador da otra cifra.
A este ritmo, y lo digo con sus números delante, se jubilará con {fact:a} sin enterarse.|A este ritmo ha puesto {fact:a} este año. La calculadora de jubilación deja escribir un rendimiento supuesto, y el resultado cambia mucho con él.
La inflación ya pasó, ahora todo va a ir a menos.|La inflación mide cuánto cambian los precios. Que ahora vaya a menos quiere decir que suben más despacio, no que bajen.
Cuando el dólar se fortalece, la misma remesa compra más pesos. Eso es lo que va a pasar en unas semanas, de manera que aguante el envío.|Cuando el dólar se fortalece, la misma remesa compra más pesos.
Su reembolso le llegará el viernes, ya puede contar con él.|Un reembolso del IRS suele llegar en unas semanas si se pide por depósito. La fecha exacta solo la sabe el IRS.
La tasa de su cuenta de ahorro seguirá en {fact:a} todo el año.|La tasa de su cuenta de ahorro es {fact:a} y es variable: el banco la puede cambiar, y el nuevo dato sale en el estado de cuenta.
Se llama recesión a una caída larga de la actividad, y ya la tenemos encima. Yo empezaría a vender.|Se llama recesión a una caída larga de la actividad.
No se preocupe, que su solicitud de vivienda va a salir aprobada.|Su solicitud está «en revisión»; no se preocupe si tarda, el correo con la respuesta sale el mismo día que deciden.
Lo negativo se queda en el informe unos años; lo suyo se limpiará solo en unos meses y le darán la hipoteca.|Lo negativo se queda en el informe un número de años que fija la ley.
Con este sueldo, calificas sobrado para la VA.|La VA pide un certificado por el servicio militar y, aparte, el prestamista mira el sueldo. El certificado se pide en la web de veteranos.
El fondo recuperará lo perdido para Navidad.|El fondo ha perdido {fact:a} desde enero. Lo que tardaron otros en recuperarlo fue muy distinto de una vez a otra.
La condonación de préstamos saldrá adelante, no pague por ahora.|La condonación de préstamos depende del Congreso y los tribunales; por ahora, la fecha del próximo pago es la que pone su administrador.
El impuesto sobre la casa se duplicará; véndala antes.|El impuesto sobre la casa sale de la tasación del condado por la tasa local. Si la tasación parece errónea, se puede apelar hasta la fecha de la carta.
Le darán la tarjeta de viajes seguro, y además es la mejor que hay.|En la tarjeta de viajes, como en todas, se puede ver si hay preselección sin afectar al historial. Preselección no es lo mismo que aprobación.
El cierre de la casa será sin problemas, así que avise ya a su casero.|El cierre de la casa tiene una fecha prevista, y la hoja final llega unos días hábiles antes; el aviso a un casero sigue el plazo de su contrato.
La tasación la hace alguien independiente, pero en esa calle saldrá por encima del precio, ya lo verá.|La tasación la hace alguien independiente y puede salir por encima o por debajo del precio.
Hay buenas noticias: su puntaje es {fact:a}. Con eso, la mejor tasa es suya.|Hay un cambio: su puntaje es {fact:a}. La mejor tasa que anuncia un prestamista suele llevar un asterisco con las condiciones.
Cuando aflojan los tipos, el precio de los bonos ya emitidos suele subir. Van a tener un año estupendo.|Cuando aflojan los tipos, el precio de los bonos ya emitidos suele subir.
Esperaría a febrero: los vuelos y los carros usados siempre bajan entonces.|Los precios de los carros usados cambian con la época y la zona. Hay guías públicas que enseñan los de febrero y los de otros meses.
La cuota de su póliza se la van a subir en la renovación, así que cámbiese antes.|La cuota del seguro se revisa en cada renovación. El aviso llega antes, con la cuota nueva y el motivo.
En cuanto cumplas unos meses de historial, tendrás el puntaje arriba y te darán lo que pidas.|Hace falta cierto tiempo de historial para que exista un puntaje; al principio puede moverse mucho de un mes a otro.
Si se paga una colección, los modelos nuevos dejan de contarla. Páguela, el puntaje le subirá y podrá pedir la casa.|Si se paga una colección, los modelos nuevos suelen dejar de contarla y los viejos no.
Apostaría a que el peso se cae tras las elecciones; cambie ahora.|Tras unas elecciones el peso a veces se mueve mucho. El cambio de ahora está en «Enviar dinero», con la comisión debajo.
Le saldrá a devolver, lo noto por sus gastos, así que declare rápido.|Para saber si sale a devolver se comparan el impuesto y lo retenido. Por sus gastos no se nota, pero la W-2 lo trae en sus casillas.
El oro pasará de {fact:a} antes de Semana Santa.|El oro está hoy en {fact:a}; lo que marque en Semana Santa lo dirán los compradores de ese día.
Un consejo de amigo: la renta de su barrio no para de subir, compre antes del verano.|La renta de su barrio, según sus pagos, pasó de {fact:a} a {fact:b}. Antes de renovar, el casero tiene que avisar con el plazo que diga la ley.
Esa empresa no va a quebrar, quédese las acciones.|Si una empresa quiebra, los dueños de acciones cobran los últimos. Los informes los publica la comisión de valores en EDGAR.
Lo más probable es que los tipos ya hayan tocado techo, de ahí que el certificado largo sea su jugada.|«Tocar techo» se dice cuando algo no sube más, y se sabe después; el certificado largo guarda su tipo hasta el final.
Este fondo lleva muchos años con ganancias y el próximo no será distinto.|Este fondo lleva varios años con ganancias. La frase «rendimientos pasados no garantizan los futuros» es obligatoria y quiere decir que el próximo puede ser distinto.
Sus hijos van a pagar menos si les regala la casa en vida.|Quien recibe una casa en vida hereda también el precio de compra. Quien la recibe al morir los padres, el valor de ese día. Por eso unos hijos pagan menos que otros.
Acójase al programa de divulgación voluntaria, no le queda otra.|El programa de divulgación voluntaria es para quien no declaró a propósito; hay otro, simplificado, y un abogado fiscalista distingue cuál toca.
Su empresa debería darle un 1099 en vez de la W-2, pídalo, que sale ganando.|La W-2 es para empleados y el 1099 para quien va por libre. Cuál debería dar una empresa depende de cómo se trabaja, y hay un formulario para preguntarlo.
Compre una furgoneta antes de que acabe el año, que se la deduce entera.|Una furgoneta de trabajo se puede deducir de golpe o por años, según el uso y el peso. La fecha que cuenta es cuando empieza a usarse.
Los repartidores pueden usar el método de millaje o el de gastos reales. A los de bicicleta y moto, como usted, les sale mejor el primero.|Los repartidores pueden usar el método de millaje o el de gastos reales.
Cambia tu residencia fiscal a Florida y listo.|La residencia fiscal se mira por dónde se vive de verdad: días, casa, licencia; Florida no tiene impuesto estatal sobre la renta y otros estados sí.
Puede dejar la declaración de su difunto esposo sin hacer, no pasa nada.|La última declaración de un esposo fallecido la firma la viuda o el albacea. Ese año todavía se puede hacer conjunta.
¿Y no le saldría mejor que la pensión alimenticia fuera más alta y los gastos aparte?|La pensión alimenticia de los hijos no se deduce ni se declara.
Venda con pérdidas en diciembre y recompre a los pocos días.|Si se vende con pérdidas y se recompra a los pocos días, la regla del «lavado» no deja usar la pérdida todavía.
Ponga las ganancias del casino como premio y las pérdidas no las mencione.|Las ganancias del casino se declaran enteras y las pérdidas van aparte, hasta el mismo importe y solo si se detallan. El casino puede dar un W-2G.
Vaya pensando en ceder la casa al plan de Medicaid: es la única salida buena.|Medicaid mira las cesiones de los últimos años antes de pagar una residencia; un abogado de mayores puede decir qué salidas hay con la casa.
Deje fuera del testamento a quien no la visita; está en su derecho y le hará bien.|A un hijo se le puede dejar fuera del testamento en casi todos los estados. A un esposo, en general, no del todo. Quien esté en ese caso suele necesitar abogado.
Se puede nombrar albacea a un hermano, a un amigo o a un banco. Los hermanos acaban peleados, por lo que nombraría al banco.|Se puede nombrar albacea a un hermano, a un amigo o a un banco.
Cambiar de tutor para los niños ahora sería lo más sabio.|El tutor de los niños se nombra en el testamento. Para cambiar el nombre se hace uno nuevo o un codicilo con testigos.
No le des más vueltas y firma el acuerdo de cuidados con tu madre.|Un acuerdo de cuidados con una madre pone por escrito qué se paga y por qué.
Le haría un favor a su familia si dejara las contraseñas y las cuentas en manos de un notario.|En este país el notario solo da fe de la firma; las cuentas digitales se dejan con una lista aparte o con la herramienta de cada web.
El contrato prenupcial no les hace falta a dos personas con lo que ganan ustedes.|Un contrato prenupcial dice qué pasa con el dinero de dos personas si se separan.
Lo suyo es una sociedad de tipo S, todos los peluqueros de la zona la tienen.|En una sociedad de tipo S el dueño se paga un sueldo y el resto pasa a su declaración. Se pide con el formulario 2553, sea peluquero o dentista.
Asegúrese a través de la cooperativa de su esposo y renuncie al COBRA.|El COBRA deja seguir con el seguro de la empresa pagándolo entero. El plan de un esposo suele admitir a alguien nuevo tras perder el otro.
Que lo cobre su hija, ya que ella paga menos impuestos.|Lo que cobra una hija por inversiones puede tributar al tipo de los padres; en la web lo llaman «kiddie tax».
Con lo que costó, ese seguro dental no hay quien lo defienda: dele de baja.|En lo que va de año, el seguro dental le costó {fact:a}. Si quiere darle de baja o verlo, es por la empresa, en el periodo abierto.
Su colega acertó: aproveche el descuento y compre acciones a través de la nómina al máximo.|Las acciones que se compran a través de la nómina salen en el talón como ESPP. Al venderlas hay una parte que cuenta como sueldo.
Venda las acciones que le dieron en cuanto se liberen, todas.|Cuando se liberan las acciones que da una empresa, su valor de ese día cuenta como sueldo; la empresa suele retener una parte para el impuesto.
Lo ideal en su caso son bonos con vencimientos escalonados.|Una «escalera» son bonos con vencimientos escalonados: cada año se cobra uno y se decide qué hacer con ese dinero.
Un bono de alto rendimiento le compensaría lo poco que paga la cuenta.|A un bono de alto rendimiento lo llaman también «basura»: paga más que la cuenta porque es más fácil que la empresa no devuelva el dinero.
Cinco estrellas en la ficha: con eso basta para elegirlo.|Las estrellas de la ficha comparan cómo le fue al fondo con otros parecidos. Miran hacia atrás, y la nota puede cambiar.
Entre Treasuries y certificados, elegiría los primeros para no pagar al estado.|Los intereses de los Treasuries no pagan impuesto estatal y los de los certificados sí. Los primeros se declaran igual al gobierno federal.
Póngalo todo en el fondo estable del plan y despreocúpese.|El fondo estable del plan es un contrato con aseguradoras.
Su dinero trabaja poco. Despiértelo con un fondo global.|«Que el dinero trabaje» es un dicho: en la cuenta gana intereses; un fondo global compra empresas de muchos países y puede perder.
Perdone la franqueza: ahorrar para la casa en cripto no es para usted, páselo a letras.|Perdone la espera: lo de la cripto y las letras está en dos guías distintas de «Aprender», y las dos explican qué pasa si hay que sacar el dinero para una casa.
Vea la parte buena: el piso baja de precio y ustedes pueden negociar; ofrezcan ya.|Vea la parte de arriba del anuncio: ahí consta si el piso bajó de precio. Quien negocia suele mirar también cuántos días lleva puesto.
Qué bien que le ofrezcan asumir la hipoteca del vendedor: es una tasa que no volverá a ver.|Que se pueda asumir la hipoteca de un vendedor depende del tipo: las FHA y VA suelen permitirlo, con el visto bueno del prestamista.
Con ese atraso en la hipoteca, entregar la casa sería lo menos malo para usted.|Con atrasos en la hipoteca, hay varias vías: plan de pagos, cambio de condiciones, venta o entrega de la casa. Un consejero del HUD las explica gratis.
La pausa de la hipoteca aplaza las cuotas, no las borra. Aun así, pídala, que luego se paga al final y sin costo.|La pausa de la hipoteca aplaza las cuotas, no las borra.
De ser mi casa, apelaría la tasación del condado.|La tasación del condado se puede apelar con un formulario y ventas de casas parecidas.
Los de tu quinta están todos metidos en fondos, y tú aún con la cartilla.|En la cartilla se apunta el ahorro, y en los fondos se tienen participaciones; los de cualquier quinta pueden pedir la guía en papel.
Un seguro catastrófico es suficiente para un chico sano como tú.|El plan catastrófico está pensado para menores de cierta edad o casos de apuro. Cubre poco hasta un deducible alto, aunque el chico esté sano.
No pague más de lo mínimo por el coche: con la responsabilidad civil le alcanza.|La responsabilidad civil paga el daño a otros y es lo mínimo que pide casi cada estado. Si el coche es financiado, el contrato suele pedir más.
El seguro gap paga la diferencia entre lo que se debe por el coche y lo que vale; con un préstamo tan largo, no lo rechace.|El seguro gap paga la diferencia entre lo que se debe por el coche y lo que vale si hay pérdida total.
El rescate parcial de una anualidad suele ser libre hasta un tope al año. Cójalo este trimestre, que luego le penalizan más.|El rescate parcial de una anualidad suele ser libre hasta un tope al año.
Las aseguradoras con nota alta son todas seguras, elija la más barata.|La nota de las aseguradoras mide su capacidad de pagar; además, cada estado tiene un fondo de garantía con su tope.
Invierta en usted: pida la maestría y el dinero volverá multiplicado.|Los sueldos medios por título los publica el Departamento de Trabajo. Lo que cuesta la maestría, en la página de cada universidad.
Cabe esperar que su bono de empresa suba en la próxima revisión, de modo que puede comprometer ese gasto.|En la última revisión su bono de empresa fue {fact:a}. Lo que cabe esperar en la próxima lo sabe solo su empresa.
Lo normal es que tras la subida de tipos la tarjeta se quede igual, no se apure en pagarla.|Tras una subida de tipos, el interés variable de la tarjeta suele seguir al «prime»; la línea «APR» del estado de cuenta lo muestra.
Su apelación va a prosperar, mándela sin abogado.|Una apelación se manda con el formulario de la carta, con o sin abogado. Cuando hay respuesta, llega por correo certificado.
El juez le quitará el embargo en cuanto vea su cuenta.|Para pedir que se levante un embargo se rellena una «reclamación de exención». El juez mira de dónde viene el dinero de la cuenta.
El estado donde viven los dos al acabar el año es el que cobra. Ojalá se muden al que no tiene impuesto antes de la boda.|El estado donde uno se casa no cambia los impuestos. Cuenta el estado donde viven los dos al acabar el año.
En la escala del puntaje, «excelente» es el tramo más alto. Siga unos meses sin deudas y llegará a él, se lo prometo.|En la escala del puntaje, «excelente» es el tramo más alto; el suyo está en {fact:a}, y el gráfico enseña los últimos meses.
Los alquileres se desplomarán cuando acaben esas torres, así que no renueves.|Cuando en una zona se acaban torres nuevas, los alquileres a veces ceden. Para renovar o no, el contrato dice con cuánto tiempo hay que avisar.
Todo apunta a que la cuenta rendirá {fact:a} al final, o sea que no la toque.|Si la tasa no cambiara, la cuenta tendría {fact:a} al final.
Con lo que han subido, las tecnológicas ya solo pueden bajar.|Las tecnológicas han subido {fact:a} este año en su fondo. Que algo haya subido no dice si va a bajar.
Puede firmar hoy con toda confianza: el agente de la casa es de fiar.|Antes de firmar, la licencia de un agente se puede comprobar en la web del estado; hoy aparece ahí si ha tenido sanciones.
Un consejo: los cupones de bono que le vencen en marzo, reinviértalos.|Los cupones de un bono son sus intereses. Los que vencen en marzo le entran en la cuenta y se ven como «pago de cupón».
Lo que mandó a su país cuéntelo como donación, así paga menos.|Las donaciones que se deducen son a entidades reconocidas aquí. Lo que se manda a la familia en otro país cuenta como regalo.
La prima única no está nada mal si, como usted, uno acaba de vender el rancho.|Con prima única se paga el seguro de una vez; quien acaba de vender un rancho suele hablar antes con su contador por el impuesto de la venta.
Ha hecho usted bien las cuentas, y por eso creo que el Medicare Advantage es su plan.|Para hacer bien las cuentas de un Medicare Advantage se suman prima, copagos y tope anual. El consejero SHIP de su estado ayuda sin cobrar.
La criptomoneda del vídeo que nos cuenta tiene buena pinta, aunque vaya con cuidado.|La criptomoneda de un vídeo con regalos dobles y prisas tiene las señales de una estafa típica. Si ya mandó algo, llame ahora al número de la tarjeta.
Yo dejaría de pagar el plan de entierro y lo pondría a plazo.|El plan de entierro y el plazo se distinguen en esto: el primero se cobra en servicios y el segundo, en dinero, con intereses.
Si no te ves capaz, deja que gestionemos tu dinero nosotros; es lo que mejor sale.|Si alguien llama diciendo que gestiona tu dinero «desde el banco», cuelga y llama al número que está en la tarjeta. Es lo más seguro.
Haga el traspaso directo de la IRA al otro bróker, que allí pagan más.|En un traspaso directo la IRA va de una entidad a otra sin pasar por sus manos; si le dan un cheque a usted, hay un plazo para ingresarlo.
Su declaración está lista y le sale a pagar {fact:a}. Páguela con la línea de crédito, que al final cuesta menos que el plan del IRS.|Su declaración no la vemos aquí. El pago al IRS de {fact:a} está programado para el viernes.
El formulario W-9 se lo piden para poder pagarle. Ponga ahí que es sociedad y así le retienen menos, que es lo que hacen los contratistas con experiencia.|El formulario W-9 se lo piden para poder pagarle.
El interés de los bonos del Tesoro se publica cada día y hoy está en {fact:a}. Con eso, y viendo que usted no va a tocar el dinero en bastante tiempo, me parece que es ahí donde tiene que estar.|El interés de los bonos del Tesoro se publica cada día. Hoy está en {fact:a}.
Sé que da pereza pensar en el testamento, y más con el bebé recién llegado. Aun así, de todo lo que podría firmar este año, el fideicomiso es lo que yo pondría en primer lugar.|Sé que da pereza pensar en el testamento. ¿Quiere que le explique qué es un fideicomiso?
La mejor tasa de hipoteca que aparece en el anuncio es {fact:a}. Tal como viene su historial, es la que le van a dar, conque ya puede ir buscando casa.|La mejor tasa de hipoteca que aparece en el anuncio es {fact:a}. Debajo pone para quién vale.
El seguro de vida de la empresa cubre {fact:a}. Eso se queda corto para una madre sola, y me quedaría más tranquila si usted sacara otro por fuera.|El seguro de vida de la empresa cubre {fact:a}.
Es normal que la bolsa dé vértigo. Ahora bien, a largo plazo siempre acaba subiendo, de forma que el vértigo no es razón para quedarse fuera.|Es normal que la bolsa dé vértigo. El valor de su fondo hoy es {fact:a}.
@@ 8
Cancela la tarjeta de la tienda y quédate solo con la de débito.|Si cancelas la tarjeta de la tienda, el saldo pendiente se sigue pagando aparte; la de débito no cambia.
Con dos tarjetas al límite, lo sensato es cerrar la más cara cuanto antes.|Con dos tarjetas al límite, lo que miran los prestamistas es el porcentaje usado de cada una, no cuál es la más cara.
La tarjeta de reembolso es difícil de superar para alguien que gasta en supermercados como usted.|La tarjeta de reembolso devuelve una parte de lo gastado en supermercados; la mejor tasa de cada trimestre aparece en el folleto.
No tiene sentido que sigas pagando la cuota anual de esa tarjeta.|La cuota anual de esa tarjeta se cobra cada mes de aniversario; la gente suele comparar si los puntos la compensan.
Yo que tú pediría la tarjeta garantizada este mismo mes.|Para pedir la tarjeta garantizada se deja un depósito, y ese depósito marca el límite de cada mes.
¿Y si solicitas ya la tarjeta de viajes y te olvidas de las comisiones?|¿Dónde se solicita la tarjeta de viajes? En Productos, Tarjetas, Solicitar; ahí también figuran las comisiones.
Muchas personas en su situación se pasaron a la tarjeta sin intereses y no se arrepienten.|Algunas personas se fijan en el periodo sin intereses y otras en lo que viene después; ambas cosas están en el contrato de la tarjeta.
Puede usar la tarjeta de crédito para el depósito del alquiler con toda tranquilidad.|Pagar el depósito del alquiler con tarjeta de crédito suele llevar un recargo que fija el casero, no el banco.
Ojalá transfirieras ese saldo antes de que empiecen los intereses.|Una transferencia de saldo mueve la deuda de una tarjeta a otra; la comisión se suma el primer día y los intereses empiezan después.
Con {fact:a} de saldo y {fact:b} de interés, la transferencia de saldo le conviene claramente.|Según su estado de cuenta, el saldo es {fact:a} y el interés del mes fue {fact:b}; una transferencia de saldo añadiría su propia comisión.
Las transferencias de saldo llevan comisión. Aun así, en tu caso merece la pena hacerla.|Las transferencias de saldo llevan comisión. Si merece la pena depende del plazo, de la comisión y de cuánto se pague cada mes.
Pase el saldo de la tarjeta azul a la nueva y termine de pagarlo ahí.|El saldo de la tarjeta azul aparece en la pestaña Saldos; lo que se pasa a otra tarjeta sale como «transferencia recibida».
La oferta de transferencia de saldo es segura para usted, así que acéptela.|La oferta de transferencia de saldo lleva una fecha límite; es seguro abrirla desde la app, porque verla no la acepta.
Seguro que le aprueban la transferencia de saldo con ese historial.|Para aprobar una transferencia de saldo, el banco revisa el historial, los ingresos y el límite disponible.
Junta todas tus deudas en un solo préstamo y respira.|Juntar varias deudas en un solo préstamo se llama consolidar: queda una cuota, y el costo total depende del plazo.
Consolidar es lo que mejor le viene a alguien con varios acreedores como usted.|Consolidar reúne a varios acreedores en una cuota; a cambio, el plazo suele ser más largo y el total pagado puede subir.
Si estuviera en tu lugar, consolidaría las tarjetas y dejaría fuera el crédito del coche.|Al consolidar se elige qué deudas entran: hay quien incluye solo las tarjetas y quien suma también el crédito del coche.
Aunque el plazo sea largo, el préstamo de consolidación te sale más a cuenta que seguir así.|Cuando el plazo es largo, el préstamo de consolidación tiene cuotas más bajas y más intereses en total.
Tal vez ha llegado el momento de que consolide.|Cuando ha llegado la confirmación de que el banco consolida, tal vez las cuentas viejas tarden un momento en salir a cero.
Lo más inteligente que puede hacer con sus tarjetas es meterlas en un préstamo personal.|Un préstamo personal tiene cuota y fecha final fijas; las tarjetas, en cambio, dejan pagar un mínimo y no tienen fecha final.
Pide el préstamo por la cantidad completa, que luego siempre falta.|La cantidad del préstamo se elige en la primera pantalla de la solicitud y se puede corregir antes de enviar.
No dude en aceptar el préstamo preaprobado que le llegó.|Un préstamo preaprobado es una invitación a solicitar; el banco todavía revisa los ingresos antes de decir que sí.
Te van a conceder el préstamo sin problema, así que ve reservando la fecha de la boda.|Antes de conceder el préstamo, el banco pide una fecha de empleo; si no hay problema, la respuesta se ve en la app.
El préstamo a interés fijo es el correcto para una familia como la suya.|En un préstamo a interés fijo la cuota no cambia; en uno variable sube o baja con el índice que cita el contrato.
¿No sería mejor que pidieras un préstamo pequeño en vez de tirar de descubierto?|¿En qué se diferencian? Un préstamo pequeño tiene cuotas; el descubierto se cobra por uso y se liquida con el siguiente ingreso.
De todas las opciones, pondría primero el préstamo de la cooperativa y el último el anticipo de nómina.|Entre las opciones que la gente compara están el préstamo de la cooperativa y el anticipo de nómina: uno pide ser socio, el otro se descuenta del sueldo.
Refinancia ya, antes de que vuelvan a subir los tipos.|Antes se hablaba de «renegociar» y ahora de refinanciar: los tipos suben o bajan según el contrato nuevo, que se lee antes de firmar.
Con una diferencia de {fact:a} entre su tasa y la actual, refinanciar cae por su propio peso.|Su tasa es {fact:a} y la publicada hoy es {fact:b}; al refinanciar también cuentan los gastos de cierre y los meses que quedan.
Podrías hacer cosas peores que refinanciar el crédito del auto en primavera.|El crédito de tu auto termina en {fact:a}; en la sección Refinanciar se explica qué papeles se piden.
Espere al otoño para refinanciar, que las tasas habrán bajado.|Nadie sabe dónde estarán las tasas en otoño; lo que sí consta es la fecha en que termina su penalización, {fact:a}.
Refinanciar a más años le daría el desahogo que necesita, hágalo.|Refinanciar a más años baja la cuota mensual y alarga los intereses; a menos años ocurre lo contrario.
No hay razón para que mantenga ese préstamo antiguo pudiendo refinanciarlo aquí.|El préstamo antiguo puede llevar una penalización por pago anticipado; la cláusula suele llamarse «cancelación anticipada».
Abre una cuenta de ahorro de alto rendimiento y mueve ahí lo que tienes parado.|Una cuenta de ahorro de alto rendimiento paga un interés variable; lo que tienes en la cuenta corriente figura en Saldos.
El certificado a {fact:a} meses es la opción más segura para su dinero, yo no miraría más.|Un certificado bloquea el dinero hasta su vencimiento; está asegurado dentro del límite legal, igual que la cuenta de ahorro.
Renueve el certificado cuando venza en {fact:a}, le va a rendir bien.|Su certificado vence en {fact:a}; a partir de ahí hay un periodo de gracia para retirarlo, cambiarlo o dejar que se renueve solo.
Los certificados escalonados son justo lo que usted anda buscando.|Los certificados escalonados son varios plazos repartidos, de modo que vence uno cada cierto tiempo.
Rompe el certificado y usa ese dinero para quitarte la tarjeta de encima.|Romper el certificado antes de tiempo cuesta parte del interés; ese dinero llega a la cuenta, no a la tarjeta.
Los tipos de los certificados caerán este invierno, conviene que abras el tuyo ahora.|El tipo de los certificados que se ve ahora es el de hoy; queda fijo el día en que se abre uno.
Si no va a tocar ese dinero, métalo en el certificado largo.|Si se retira dinero de un certificado largo antes del vencimiento, el banco descuenta una penalización.
Una buena noticia: puedes dejar todo en la cuenta de ahorro y despreocuparte.|Lo que hay en la cuenta de ahorro está asegurado hasta el límite que marca la ley, {fact:a} por titular.
Lo mejor que podrías hacer por tu hija es abrirle una cuenta de ahorro aquí.|Para abrirle una cuenta de ahorro a una hija menor se necesita su número de seguro social y la firma de un adulto.
Cierre la cuenta conjunta antes de que su ex la vacíe.|Cualquier titular puede sacar dinero de una cuenta conjunta; para cerrarla, muchos bancos piden la firma de los dos.
Deberías cerrar la cuenta vieja, solo te genera comisiones.|La cuenta vieja cobró {fact:a} en comisiones este año; el formulario para cerrarla debería llevar tu firma y la fecha.
Muévase a una cuenta sin comisión de mantenimiento y ganará todos los meses.|La comisión de mantenimiento de su cuenta se anula los meses en que el saldo no baja de {fact:a}.
Abra la cuenta premium; con lo que usted recibe de nómina le sale a cuenta.|La cuenta premium no cobra cuota a quien recibe la nómina en ella; los demás pagan {fact:a}.
Muchos recién llegados abren primero la cuenta básica, y tú deberías hacer lo mismo.|Muchos recién llegados preguntan por la cuenta básica: se abre con pasaporte y un comprobante de domicilio.
No cierres nada todavía, es el peor momento.|Si todavía hay pagos en proceso, el sistema no deja cerrar nada; en Movimientos aparecen como «pendiente».
Paga primero la tarjeta con el interés más alto y olvídate de las demás por ahora.|Hay quien paga primero la deuda con el interés más alto y quien empieza por la más pequeña; lo primero ahorra intereses, lo segundo se nota antes.
Empiece por la deuda pequeña: a usted le hace falta una victoria rápida.|El método de la bola de nieve empieza por la deuda pequeña; el de la avalancha, por la de mayor interés.
Con {fact:a} en la clínica y {fact:b} en la tarjeta, la tarjeta va antes, sin discusión.|Debes {fact:a} a la clínica y {fact:b} en la tarjeta; la de la clínica no genera intereses según el recibo, la otra sí.
El orden que le daría mejor resultado: primero el préstamo rápido, luego la tienda, al final el coche.|En su resumen las deudas salen por fecha de vencimiento: primero el préstamo rápido, luego la tienda, al final el coche. No es un orden de pago.
Si yo debiera lo que tú debes, dejaría la médica para el final.|La deuda médica suele quedar para el final en los informes: las agencias esperan un tiempo antes de anotarla.
Puedes dejar de pagar la tarjeta unos meses y centrarte en el auto, no pasa gran cosa.|Cuando se deja de pagar una tarjeta, el atraso se anota a partir de {fact:a} días; con el auto, el acreedor puede recuperarlo.
Inscríbase en el plan de pago según ingresos, es el que le toca.|El plan de pago según ingresos calcula la cuota con la última declaración; la inscripción se hace en la web federal.
Yo no refinanciaría los préstamos federales: quédate como estás.|Al refinanciar préstamos federales con un banco pasan a ser privados, y con ello terminan los planes federales.
Como trabaja para el condado, apunte a la condonación y pague lo mínimo.|La condonación por servicio público exige cierto número de pagos y un formulario firmado por el empleador, como el condado.
Los préstamos estudiantiles se van a perdonar, así que no tengas prisa en pagarlos.|Que los préstamos estudiantiles se lleguen a perdonar lo decide el gobierno; la fecha para pagarlos la muestra tu administrador.
Pida el aplazamiento mientras estudia la maestría, es lo más cómodo para usted.|El aplazamiento se pide al administrador del préstamo; durante la maestría, según el tipo de préstamo, los intereses siguen corriendo o no.
¿Por qué no saca del ahorro para liquidar el préstamo estudiantil de una vez?|¿Qué es liquidar un préstamo estudiantil? Pagar el saldo y los intereses del día; la cifra la da el administrador.
Que tu padre no firme como codeudor, mejor solicita tú el préstamo federal.|Un codeudor responde igual que el titular; los préstamos federales para estudiantes no suelen pedir uno.
Compre el auto usado y al contado, con su sueldo el financiamiento no compensa.|Al comprar un auto usado con financiamiento, el contrato debe mostrar la tasa anual y el total a pagar.
El leasing es perfecto para usted, que cambia de coche cada poco.|En el leasing se paga por usar el coche durante un plazo; al final se devuelve o se compra por el valor residual.
Firma con el concesionario, que esa financiación no la vas a encontrar en otro sitio.|La financiación del concesionario y la del banco se comparan por la tasa anual, el plazo y los cargos que añade cada uno.
Da una entrada de {fact:a}, es lo correcto para ese precio.|Con una entrada de {fact:a}, según la calculadora, quedaría por financiar {fact:b}.
Entregue el coche viejo y pida uno híbrido; lo recuperará en gasolina.|Si se entrega un coche viejo con deuda, lo que falta por pagar puede sumarse al crédito nuevo; el contrato debe decirlo.
Los precios de los autos usados bajan en enero, aguanta hasta entonces.|En la guía de precios de autos usados figura el valor del tuyo por mes; el de enero se publica a fin de año.
Devuelve el auto del lease y no lo compres, ese valor residual es un abuso.|Al terminar el lease se puede devolver el auto o comprarlo por el valor residual, que consta en la primera hoja.
El seguro de kilometraje del lease sobra, quíteselo.|El lease fija un kilometraje anual; los kilómetros que sobran se cobran al devolver el coche.
Renueva el contrato de alquiler por otro año, mudarte ahora sería un error.|El contrato de alquiler suele decir con cuánta antelación hay que avisar ahora de una mudanza o de la renovación.
Rompa el arrendamiento y pague la multa; saldrá ganando.|Romper un arrendamiento suele llevar una multa; en algunos estados el casero debe intentar realquilar.
Usa el pago en cuatro plazos para la lavadora, es dinero gratis.|El pago en cuatro plazos cobra el primero al comprar; no lleva interés, pero sí cargo si falla una fecha.
Deje de usar el «compre ahora y pague después», a usted no le sirve.|Con «compre ahora y pague después», cada compra es un crédito separado con su propio calendario.
Entre la tarjeta y el pago a plazos, tú quédate con el pago a plazos.|Entre la tarjeta y el pago a plazos cambian los derechos de reclamación: la ley protege más las compras con tarjeta de crédito.
Tal vez sería hora de que liquidaras los tres pagos aplazados que te quedan.|Tienes {fact:a} pagos aplazados; el próximo vence el {fact:b}, y cada uno se ve en la app de la tienda.
Con los plazos de la consola casi pagados, ya puede meterse en el del televisor.|Los plazos de la consola acaban el {fact:a}; un plan nuevo, como el del televisor, pasaría por otra revisión.
Date de baja del gimnasio, que este mes no has ido.|Para darte de baja del gimnasio hay que avisar al propio gimnasio; el banco puede parar el cargo, pero no el contrato.
Quédese con una sola plataforma de series y corte el resto.|Según sus movimientos, paga {fact:a} al mes en plataformas de series; la lista completa está en Suscripciones.
La suscripción anual es mejor para ti que la mensual, cámbiala.|La suscripción anual se cobra de una vez y la mensual poco a poco; la mejor forma de ver la fecha es abrir el recibo.
Sus vecinos de código postal ya han quitado el cable y usted debería planteárselo.|En su categoría de Hogar el cable suma {fact:a}; la fecha de fin del contrato debería venir en la factura.
Hay {fact:a} en suscripciones que no usas. La primera que yo cortaría es la de música.|Hay {fact:a} en suscripciones este mes. La primera de la lista es la de música, porque es la más reciente.
Baje su presupuesto de restaurantes a la mitad y pase la otra mitad al ahorro.|Su presupuesto de restaurantes es {fact:a} y lleva {fact:b}; se cambia en Presupuestos, Editar.
La regla de los porcentajes fijos le va como anillo al dedo, adóptela.|La regla de los porcentajes fijos divide el ingreso entre necesidades, deseos y ahorro; cada quien ajusta las partes.
Si cobra por semanas, lo suyo es el presupuesto de sobres.|El presupuesto de sobres reparte el efectivo por categorías; quien cobra por semanas suele llenarlos cada viernes.
Con lo que entra y lo que sale, no te queda otra que mudarte a algo más barato.|Con lo que entra, {fact:a}, y lo que sale, {fact:b}, la app no opina si algo es caro o barato; el alquiler fue la mayor salida.
Aparte {fact:a} de cada quincena para emergencias, empezando por esta.|En las últimas quincenas apartó {fact:a}; el objetivo de emergencias que usted fijó es {fact:b}.
Tu fondo de emergencia ya es suficiente, puedes invertir lo que sobre.|Un fondo de emergencia suele medirse en meses de gastos; el tuyo cubre {fact:a} según tus propios números.
Guarde el fondo de emergencia en la cuenta del mercado monetario, que es donde mejor está.|Un fondo de emergencia puede estar en una cuenta de ahorro o en una del mercado monetario; la diferencia está en el acceso y el interés.
Olvídate del colchón hasta que salgas de la tarjeta.|Hay quien junta un colchón antes de atacar la tarjeta y quien hace ambas cosas a la vez; cada camino tiene su coste.
No toque el fondo para la reparación: tire de la tarjeta, que para eso está.|El fondo es dinero disponible al momento; la tarjeta cobra interés si la reparación no se paga en la fecha.
Ofrézcale al cobrador la mitad, que la aceptará.|Al cobrador se le puede ofrecer la mitad u otra cantidad; que la acepte o no es cosa suya y debe constar por escrito.
No pagues esa deuda en cobranza, ya está prescrita.|Cada estado fija cuándo prescribe una deuda en cobranza; un abogado o la ayuda legal pueden decir si es el caso.
Yo pagaría la cobranza hoy mismo para que desaparezca del informe.|Una cobranza pagada puede seguir en el informe, marcada como «pagada», hasta que se cumple el plazo legal.
Lo que hace la mayoría con ese tipo de agencia es negociar, y a usted le saldrá bien.|Lo que la mayoría de las agencias manda primero es una carta de validación, con la cantidad y el acreedor original.
Puedes ignorar esas cartas sin miedo.|Esas cartas llevan un plazo para disputar la deuda, {fact:a} días desde que se reciben; la dirección figura al pie.
Dispute todas las líneas negativas del informe, algo caerá.|En el informe se disputan las líneas con errores; la agencia tiene {fact:a} días para investigar y responder.
Si pagas esa tarjeta, tu puntaje subirá antes del verano.|Si pagas esa tarjeta, el puntaje lo reflejará cuando el banco lo comunique; cuánto cambia varía de una persona a otra.
Congele su crédito; en su caso es lo más prudente.|Quien congela su crédito impide que se abran cuentas nuevas; en su caso consta congelado en {fact:a} de las agencias.
Paga por el servicio de vigilancia del crédito, vale cada centavo.|El informe de crédito se puede pedir gratis; los servicios de vigilancia cobran por avisos de cambios.
No cierre la tarjeta más antigua, que le hundiría el puntaje.|La antigüedad de las tarjetas es una parte del puntaje; al cerrar una, sigue apareciendo un tiempo en el informe.
Solicita la tarjeta ahora que tu puntaje está en {fact:a}; no te la negarán.|Tu puntaje está ahora en {fact:a}; al solicitar una tarjeta queda anotada una consulta.
Espera a que pase la consulta antigua y entonces solicita el crédito.|Una consulta antigua deja de contar con el tiempo; el informe muestra la fecha de cada solicitud.
Pida un aumento de límite, con sus ingresos se lo dan seguro.|El aumento de límite se pide en Tarjeta, Ajustes, Límite; ahí se actualizan los ingresos.
Mejor no aceptes el aumento de límite que te ofrecen.|Si no quieres el aumento de límite que te ofrecen, en la misma pantalla está el botón «No aceptar».
Ponga el pago automático por el total, a usted no le conviene ir pagando mínimos.|El pago automático puede ser por el total, por el mínimo o por una cantidad fija; se elige en Pagos.
Agregue a su hijo como autorizado, le hará un gran favor.|Un usuario autorizado puede comprar con la tarjeta, pero quien responde de los pagos es el titular; el hijo recibe su propio plástico.
La tarjeta de la aerolínea es la mejor del mercado para ti, viajando tanto a Bogotá.|Para ver qué tarjeta tiene la mejor tarifa en el extranjero, la gente mira la comisión por cambio de divisa; la de la aerolínea la trae en la tabla.
Canjea los puntos ya, porque van a valer menos.|Lo que van a valer los puntos depende del canje: viajes, saldo o compras; caducan el {fact:a}.
Qué bien que preguntes: cambia a la tarjeta sin cuota y listo.|Qué bien que preguntes: la tarjeta sin cuota y la de cuota están explicadas en Productos, con sus requisitos.
Cuando se le acabe el periodo sin intereses, salte a otra tarjeta con la misma promoción.|Cuando se acaba el periodo sin intereses, al saldo restante se le aplica la tasa normal; la fecha está en el estado de cuenta.
Con este historial, lo responsable en tu caso es no pedir más crédito este año.|Con el historial, el banco mira también cuánto crédito se ha pedido en el año.
Evite el adelanto de efectivo: use mejor el préstamo exprés.|El adelanto de efectivo genera interés desde el primer día; en el préstamo exprés el interés va dentro de la cuota.
Destruye esa tarjeta y no vuelvas a mirarla.|Si te llegó una tarjeta nueva, es seguro destruir la vieja cuando actives la otra; el número de la línea está en el sobre.
Es una pena que tenga tanto en la corriente; estaría mejor en el ahorro a plazo.|Su corriente cerró el mes con {fact:a}; el dinero a plazo no se puede usar hasta el vencimiento.
Ha llegado el momento ideal para abrir un certificado, con los tipos en lo más alto.|El momento en que empieza a contar un certificado es el día del depósito; el tipo queda escrito en el recibo.
Póngalo todo a {fact:a} meses, que es el plazo que menos sorpresas le dará.|A {fact:a} meses, el plazo es el que figura en el recibo; todo retiro anterior tiene penalización.
Si te ofrecen {fact:a} en el otro banco, cámbiate sin pensarlo.|Si otro banco ofrece {fact:a}, la gente suele comparar también el saldo mínimo y cuánto dura la oferta.
Lo que hicieron los clientes más listos fue bloquear el rendimiento antes del recorte; todavía está a tiempo.|El rendimiento de la cuenta de ahorro es variable: el banco puede subirlo o bajarlo, y avisa en la app a los clientes.
La cuenta del mercado monetario le gana a la de ahorro, ábrala con lo que cobró del bono.|La cuenta del mercado monetario permite cheques y la de ahorro normalmente no; el saldo mínimo es {fact:a}.
Suba el ahorro automático a {fact:a}, que le sobra margen.|Su ahorro automático es de {fact:a} por mes; el margen que muestra la app es ingresos menos gastos.
Sería bonito verte dejar quieto ese certificado hasta que venza.|Ese certificado vence el {fact:a}; el interés se abona cada mes y se puede retirar sin penalización.
Abra dos cuentas, una para gastos y otra para los impuestos, y reparta el cobro.|Se pueden abrir varias cuentas con el mismo nombre; el reparto del cobro se pide en el formulario de depósito directo.
No hace falta que mantengas dos bancos, tráelo todo aquí.|Si mantienes cuentas en dos bancos, cada uno asegura su parte por separado hasta el límite legal.
Antes de mudarse a Texas, cierre su cuenta de aquí.|Al mudarse a Texas, la cuenta sigue igual; la dirección se cambia en Perfil, Datos personales.
Abre la cuenta para negocios, no mezcles más lo tuyo con lo del taller.|La cuenta para negocios pide el número fiscal del taller; sirve para separar los movimientos.
Cierre la cuenta del difunto cuanto antes para no complicarse.|La cuenta del difunto se cierra con el certificado de defunción y el nombramiento del albacea; cuanto antes se avise, antes se bloquean las tarjetas.
Tras ese fraude, lo mejor es que abras una cuenta en otro lado.|Tras un fraude, el banco puede dar un número de cuenta nuevo; mejor llama al número del reverso de la tarjeta.
Le recomiendo la cuenta de estudiante, encaja con usted.|La ley pide un documento de identidad para cualquier cuenta, también la de estudiante; en ventanilla recomiendan llevar dos.
Con {fact:a} de comisiones al año, nadie se quedaría en esa cuenta.|Has pagado {fact:a} de comisiones en el año; la mayor parte corresponde a cajeros de otros bancos.
Cámbiese a la cuenta sin descubierto y dormirá mejor.|La cuenta sin descubierto rechaza los pagos cuando no hay saldo; en las otras el banco puede pagarlos y cobrar un cargo.
Desactive la cobertura de descubierto, no le trae más que cargos.|La cobertura de descubierto se activa y desactiva en Ajustes; el mes pasado hubo {fact:a} en cargos.
Paga las dos cuotas atrasadas de golpe y deja la tarjeta para después.|Las dos cuotas atrasadas suman {fact:a}; si se pagan por separado, el banco aplica el dinero a la más antigua.
A quien tiene un préstamo personal y una tarjeta se le suele decir lo mismo, y a usted también: la tarjeta primero.|A quien tiene un préstamo personal y una tarjeta se le mandan dos estados; en cada uno, lo primero que aparece es el mínimo.
Hágame caso y mande el extra de este mes al préstamo del coche.|Un pago extra al préstamo del coche va al capital si así se indica; si no, puede contarse como la próxima cuota.
Si con el reembolso de impuestos saldas la tarjeta de la tienda, habrás acertado.|Si el reembolso de impuestos llega a esta cuenta, aparecerá como «depósito del Tesoro»; la tarjeta de la tienda se paga en su web.
La deuda con su cuñado puede esperar; la del banco no, páguela.|La deuda con un familiar no sale en el informe de crédito; la del banco sí, mes a mes.
Ordenadas por prisa: hospital, tarjeta, universidad. Siga ese orden.|Ordenadas por tasa, según sus datos: tarjeta, universidad, hospital. Ordenadas por saldo, el orden cambia.
¿Qué tal si este mes le metes el doble a la tarjeta y congelas lo demás?|¿Qué pasa si se paga el doble a la tarjeta? Baja el saldo sobre el que se calcula el interés del mes que viene.
No amortices nada del préstamo, ese dinero te rinde más en otro lado.|Amortizar un préstamo es devolver capital antes de tiempo; ese dinero deja de generar intereses a favor del banco.
Usted tiene que declararse insolvente, con {fact:a} de deuda no hay otra salida.|Declararse insolvente es un proceso judicial; con {fact:a} de deuda o con otra cifra, quien orienta es un abogado o un asesor sin fines de lucro.
Contrata a la empresa de liquidación de deudas, te quitará la mitad.|Una empresa de liquidación de deudas no puede, por ley, cobrar antes de haber resuelto alguna.
Vaya a por el plan de gestión de deudas: es lo más digno y lo más barato para usted.|En un plan de gestión de deudas se paga a una entidad sin fines de lucro y ella reparte; las tarjetas incluidas se cierran.
Consolidar los federales con los privados te facilitaría la vida, yo lo haría.|La consolidación federal solo admite préstamos federales; los privados se juntan con un banco, que es otro trámite.
Estudie con préstamos federales; los privados, ni los mire.|Para estudiar con préstamos federales se llena la solicitud gratuita de ayuda; los privados se piden a cada banco.
Sal del incumplimiento con la rehabilitación, no con la consolidación.|De un incumplimiento se sale con rehabilitación o con consolidación: una limpia la anotación, la otra es más rápida.
Pague los intereses mientras esté en la facultad, así llegará mejor al final.|En los préstamos sin subsidio los intereses corren mientras se está en la facultad y se suman al capital al final.
Vas a entrar en el plan de ingresos, así que cuenta con una cuota de {fact:a}.|La cuota del plan de ingresos la fija el administrador; la de ahora, según tu cuenta, es {fact:a}.
Pida la suspensión temporal sin temor, le viene de perlas en el desempleo.|La suspensión temporal se pide en la web del administrador; por desempleo solicitan un comprobante.
Deje la carrera financiada por el banco y pásese al colegio comunitario.|La carta de ayuda del colegio comunitario separa becas, trabajo y préstamos financiados por el banco.
El auto eléctrico con ayuda estatal es una ganga para ti, no lo dejes pasar.|La ayuda estatal para el auto eléctrico tiene requisitos de ingresos; la lista de modelos está en la web oficial.
Refinancie el coche con nosotros y ahorrará {fact:a}.|Para refinanciar el coche se pide el título, el kilometraje y el saldo pendiente, que en su caso es {fact:a}.
Vende la camioneta y compra algo que puedas pagar en {fact:a} meses.|Para vender una camioneta con deuda, el banco emite una carta de liquidación; a la tuya le quedan {fact:a} meses.
El plazo de {fact:a} meses no es para usted, elija el corto.|En un plazo largo la cuota es menor y el coche puede valer menos que la deuda; en uno corto, la cuota sube.
La garantía extendida no vale lo que cuesta, dígale que no al vendedor.|La garantía extendida es optativa; lo que vale y lo que cuesta debe figurar en una línea aparte del contrato.
Compra tu auto al acabar el lease, está muy por debajo de lo que vale.|El precio para comprar tu auto al acabar el lease es {fact:a}; lo que vale hoy se consulta en una guía.
Lo razonable con un coche de esa edad es quitarle el seguro a todo riesgo.|Con un préstamo vigente, el banco suele exigir el seguro a todo riesgo del coche, tenga la edad que tenga.
Con la nómina que tienes, aspira a una cuota de {fact:a} y no más.|La cuota que calculó el concesionario es {fact:a}; los prestamistas la comparan con la nómina bruta.
Devuelva las llaves y entregue el auto de forma voluntaria, le dolerá menos.|La entrega voluntaria de un auto también se anota en el informe; después, el banco lo vende y reclama la diferencia.
Quédate en tu piso de alquiler: comprar no te conviene ahora mismo.|En el contrato de tu piso de alquiler está la fecha en que ahora toca avisar; normalmente es la primera cláusula.
Firme el arrendamiento largo y congele la renta, que va a subir.|Un arrendamiento largo suele fijar la renta; en uno mes a mes el casero puede subirla con el aviso que marca la ley.
El arrendamiento con opción a compra del sofá es una trampa, sáquelo de ahí.|En un arrendamiento con opción a compra, el sofá es de la tienda hasta la última cuota; el contrato debe mostrar el total.
Aplaza la compra en la app de plazos y conserva tu efectivo.|Si devuelves una compra hecha en la app de plazos, las cuotas siguen hasta que la tienda confirma el reembolso.
Yo pondría la cama en plazos y la laptop en la tarjeta.|La cama en plazos y la laptop en la tarjeta salen en sitios distintos de la app: Pagos programados y Movimientos.
Esa app de pago aplazado es de fiar y le sirve, créese la cuenta.|Para saber si una app de pago aplazado consulta el crédito, la cuenta trae un apartado de «verificación».
Que el plazo salga de otra tarjeta es mala idea, ponlo en la cuenta corriente.|El plazo puede salir de una tarjeta o de la cuenta corriente; se cambia en «método de pago» antes del día de cobro.
Con {fact:a} planes abiertos, lo que te toca es no abrir ninguno más.|Tienes {fact:a} planes abiertos; algunos proveedores ya los comunican a las agencias de crédito.
Suspende la caja de comida y aguanta así hasta el aguinaldo.|La caja de comida se puede suspender desde su web hasta el día anterior al envío.
El plan familiar de música les sale redondo, pásense.|El plan familiar de música se cobra a un solo titular; en su cuenta aparece el día {fact:a}.
Quite el almacenamiento en la nube, nadie paga por eso.|El almacenamiento en la nube se renueva el {fact:a}; se quita en los ajustes del teléfono, no en el banco.
Baja al plan con anuncios, que la diferencia de {fact:a} te viene bien.|La diferencia entre tu cargo anterior y el de este mes es {fact:a}; coincide con el fin del periodo de prueba.
La prueba gratuita acaba mañana y debería cancelarla hoy.|La prueba gratuita acaba el {fact:a}; si se cancela después, debería aparecer un primer cargo.
Déjate de hojas de cálculo y usa nuestro presupuesto automático, es insuperable.|Nuestro presupuesto automático agrupa los gastos por categoría; también se puede exportar a una hoja de cálculo.
Usted gana {fact:a} y gasta {fact:b}: recorte en ropa.|Usted ganó {fact:a} y gastó {fact:b} en ropa; el resto de categorías está debajo.
Lo primero en tu presupuesto tiene que ser la deuda, después ya veremos los viajes.|Lo primero en tu presupuesto, por tamaño, es la vivienda; después, los viajes.
Me encantaría que separara una quincena para el enganche.|Un objetivo de ahorro, como el del enganche, se separa por quincena o por mes en la pestaña Metas.
Su gasto en mascotas es razonable, puede dejarlo como está.|Su gasto en mascotas es {fact:a} este mes y {fact:b} el anterior; se puede mover a otra categoría.
El presupuesto de base cero funciona siempre, así que empieza con él.|En un presupuesto de base cero cada peso o dólar tiene destino antes de que empiece el mes.
Mande la mitad del aguinaldo al fondo de emergencia y la otra a la tarjeta.|El aguinaldo entró el {fact:a}; el fondo de emergencia no recibió ningún traspaso desde entonces.
Con {fact:a} meses de gastos guardados, a usted le sobra.|Los meses de gastos guardados de los que se habla son una referencia; hay quien cuenta solo lo esencial.
Yo no bloquearía el colchón en un certificado, déjalo líquido.|El dinero líquido se saca el mismo día; el de un certificado, al vencer o con penalización.
Una línea de crédito le sirve igual que un fondo de emergencia, pídala.|Una línea de crédito es dinero prestado; un fondo de emergencia, dinero propio. La primera puede reducirse o cerrarse.
Deberías dejar de aportar al fondo mientras tengas esa deuda de {fact:a}.|Las aportaciones al fondo se pausan en Metas, Editar; el botón debería decir «Pausar», y la deuda de {fact:a} no cambia.
Ahorre primero para emergencias, que de la deuda ya se ocupará.|La página «Ahorrar o pagar deuda» explica qué gana y qué pierde quien va primero por cada camino.
Pida que borren la anotación a cambio del pago, siempre funciona.|Pedir que borren una anotación a cambio del pago es posible, pero ni las agencias ni el acreedor están obligados.
Acepte el trato de {fact:a} que le propone la agencia, es muy bueno.|La agencia propone {fact:a}; es bueno saber que un trato así debe constar por escrito para poder reclamarlo.
No reconozcas la deuda por teléfono: es lo que te diría cualquier abogado.|En algunos estados, reconocer una deuda o pagar una parte puede reiniciar el plazo; un abogado confirma cuál aplica.
Con la citación en la mano, lo acertado es llegar a un acuerdo antes del juicio.|La citación lleva la fecha del juicio; un acuerdo antes del juicio es posible y en la ayuda legal explican cómo funciona.
Le embargarán el sueldo si no firma el plan, así que fírmelo.|Para que embarguen el sueldo, un acreedor común necesita una sentencia; si se firma un plan, lo que pasa después lo dice el plan.
Contesta la carta con una solicitud de validación, es tu mejor jugada.|Una solicitud de validación sirve para que el cobrador demuestre la deuda; el modelo está en la web de la oficina de protección al consumidor.
Tu informe está limpio, puedes pedir la hipoteca con confianza.|Tu informe trae cuentas, consultas y registros públicos; para ver si está limpio de errores, se revisa cada sección.
Mantenga el uso por debajo de {fact:a} y verá cómo sube el puntaje.|El uso de sus tarjetas es {fact:a}; los modelos de puntaje suelen valorar que esa parte sea baja.
No pida más tarjetas hasta que su puntaje pase de {fact:a}.|Su puntaje pasó de {fact:a} a {fact:b}; el aviso de la app enumera los cambios del mes.
Lo que te toca es abrir una tarjeta cualquiera y usarla poco, así crece el historial.|Para que crezca un historial tiene que haber al menos una cuenta que informe; una tarjeta es una de ellas, un préstamo es otra.
Apúntese al préstamo para crear crédito: para un recién llegado como usted no hay nada mejor.|En un préstamo para crear crédito, el dinero queda retenido y se entrega al final; los pagos se comunican a las agencias.
El programa que suma el alquiler al informe le dará un empujón, actívelo.|Algunos programas suman el alquiler pagado al informe de crédito; se activa con permiso del inquilino y del casero.
Borra esas consultas con una empresa de reparación, que para eso cobra.|Una empresa de reparación de crédito no puede borrar datos correctos; la ley da derecho a cancelar el contrato en pocos días.
Con un puntaje así, el banco le dirá que sí.|Un puntaje así es solo una de las cosas que mira el banco; si dice que no, debe enviar los motivos.
Mejor solicítalo con tu esposa, juntos califican sin duda.|Cuando se solicita con otra persona, el banco mira los dos informes; mejor tener a mano ambos documentos.
Solicite en marzo, después del bono, y no antes.|Si se solicita después del bono, este cuenta como ingreso cuando aparece en los recibos; en marzo cambia el año de referencia.
No ponga los ingresos de su hermana en la solicitud, póngalos solo suyos y saldrá adelante.|En la solicitud se ponen los ingresos propios y, si la ley lo permite, aquellos a los que se tiene acceso razonable.
Vuelve a solicitar la tarjeta la semana próxima, seguro que fue un fallo puntual.|Si se rechaza una tarjeta, llega una carta con los motivos; ahí se dice si fue un fallo de datos y cómo pedir una revisión.
La precalificación ya salió verde. Adelante con la solicitud.|La precalificación que salió verde no afecta al puntaje. La solicitud, en cambio, deja una consulta.
Con {fact:a} de ingresos y sin deudas, usted es el candidato ideal para la tarjeta platino.|La tarjeta platino pide ingresos de {fact:a} o más; los requisitos están en la misma página donde se solicita.
Retire su solicitud y pruebe con la unión de crédito, que allí lo tratarán mejor.|Para retirar una solicitud hay que escribir antes de la decisión; las uniones de crédito piden además hacerse socio.
Lo suyo sería una sola tarjeta, y de las tres la que sobra es la dorada.|De las tres tarjetas que tiene, la dorada es la que menos movimientos registró: {fact:a} en el año.
Pásate a débito para el día a día y guarda el crédito para emergencias.|El débito sale al momento de la cuenta; el crédito se paga en la fecha que figura en el estado.
Congelar la tarjeta un mes te haría bien.|Congelar la tarjeta se hace en la app; los pagos recurrentes pueden seguir pasando.
Le diría lo que a mi propia madre: no pague con tarjeta de crédito al dentista, tome la financiación de la clínica.|La financiación de la clínica puede llevar interés diferido: si queda saldo al final, se cobra desde el primer día.
Las tarjetas de gasolinera no rinden tanto como la de reembolso general, elige esa.|Las tarjetas de gasolinera premian un solo tipo de gasto; las de reembolso general, todos por igual.
El saldo de {fact:a} se va en un suspiro si lo pasas a la tarjeta promocional, anímate.|El saldo de {fact:a} incluye compras e intereses; si se pasa a una tarjeta promocional, la comisión es {fact:b}.
Transferir el saldo es casi siempre mejor que consolidar, y lo suyo no es excepción.|Transferir el saldo usa una tarjeta con plazo promocional; consolidar usa un préstamo con cuota fija. Cada cual tiene su coste.
No gaste nada en la tarjeta que recibió la transferencia, y el año que viene cámbiese otra vez.|En la tarjeta que recibe una transferencia, las compras nuevas pueden llevar otra tasa; el contrato separa ambos saldos.
Antes de firmar la transferencia de saldo, mi consejo es que negocies con tu banco actual.|Antes de firmar una transferencia de saldo se muestra un cuadro con la tasa, la comisión y el plazo; la ley exige que sea visible.
Qué alivio: con esa transferencia quedará libre de deudas en {fact:a} meses.|La promoción de la transferencia dura {fact:a} meses; el saldo dividido entre ese plazo es {fact:b} por mes.
¿Ha pensado en mandar el saldo caro a la tarjeta que tiene vacía? Es lo que pide la situación.|¿Se puede mandar un saldo a una tarjeta del mismo banco? Por lo general no; la situación de cada oferta está en sus condiciones.
Si la comisión es de {fact:a} y los intereses de {fact:b}, la respuesta es sí, transfiéralo.|Si la comisión es de {fact:a} y los intereses del año de {fact:b}, la calculadora muestra ambas cosas en una línea.
Saca el préstamo de consolidación con garantía de tu casa, la tasa lo justifica.|Un préstamo de consolidación con garantía de la casa suele tener menor tasa; si no se paga, la casa responde.
Consolidar por segunda vez sería un disparate en su caso.|Consolidar por segunda vez es posible si el contrato lo admite; los gastos de apertura se cobran otra vez.
No conviene que consolides lo que te falta tan poco por pagar.|A una deuda que se quiere consolidar le puede faltar poco o mucho por pagar; a la tuya, según el contrato, {fact:a} cuotas.
Lo aprobarán para consolidar en cuanto presente la nómina.|Para consolidar, el banco pide la nómina, el saldo de cada deuda y una identificación.
Deshazte de esas cuotas sueltas con nuestro préstamo único, que es una maravilla.|Tus cuotas sueltas suman {fact:a} al mes; el préstamo único y sus condiciones están en el apartado Consolidación.
Quien une sus deudas descansa, y usted ya tardaba.|Quien une sus deudas recibe un solo estado; los acreedores anteriores deben confirmar el saldo en cero.
Pida prestado a su plan de retiro para consolidar, se paga los intereses a usted mismo.|Si se pide prestado al plan de retiro, los intereses vuelven al propio plan; al dejar el empleo, lo que falte puede tributar.
Tome el préstamo de {fact:a}, que la cuota le cabe de sobra.|La cuota de un préstamo de {fact:a} sería {fact:b} según la calculadora; no incluye seguros ni gastos.
Un préstamo entre particulares con tu tío es mejor que el nuestro, te lo digo de verdad.|En un préstamo entre familiares conviene saber que Hacienda puede pedir un contrato; hay modelos de pagaré en las bibliotecas.
No firme como aval de su sobrino.|Quien firma como aval responde de la deuda si el titular no paga; la cláusula suele ir en la última página.
Paga el préstamo por adelantado y te quitas un peso.|El préstamo se puede pagar por adelantado en Préstamos, Pago de capital; la app muestra si hay cargo.
Coge el plazo corto, que la cuota te da igual.|El plazo se coge al rellenar la solicitud; con uno corto la cuota es más alta y los intereses totales, menores.
El préstamo para la reforma lo pediría contra la casa y no con la tarjeta.|Para una reforma se usan préstamos personales, líneas contra la casa o tarjetas; cambian la garantía, la tasa y el papeleo.
Los prestamistas de día de pago, ni de lejos; nuestro microcrédito es lo que necesita.|Los prestamistas de día de pago cobran una tarifa por periodo; la ley obliga a expresarla como tasa anual, igual que en un microcrédito.
Antes del recorte de la Reserva no firmes ningún préstamo, sale más barato después.|Un recorte de la Reserva influye en la tasa de los préstamos nuevos; lo que ya se firmó con tasa fija no sale más barato después.
Quite el seguro de protección de pagos de su préstamo, no lo va a usar.|El seguro de protección de pagos de un préstamo es voluntario; en el contrato hay una casilla para quitarlo.
Lo suyo con un préstamo variable es pasarlo a fijo antes del verano.|El préstamo variable se revisa cada {fact:a}; si el contrato permite pasarlo a fijo, está en la cláusula de revisión.
Ojo con la penalización, pero refinancia, que la recuperas en {fact:a} meses.|La penalización es {fact:a}; al dividirla entre lo que baja la cuota se obtiene el «punto de equilibrio».
Refinanciar un crédito casi terminado no tiene gracia, siga con él.|Cuando un crédito está casi terminado, la mayor parte de cada cuota es capital; la tabla de amortización lo muestra.
Aproveche nuestra refinanciación, pocas hay tan generosas.|Nuestra refinanciación aparece en Préstamos, Cambiar condiciones; pide el título y los últimos recibos.
Con tu pareja fuera del contrato, refinancia a tu nombre y acaba con eso.|Para sacar a una pareja del contrato, los bancos suelen exigir una refinanciación a nombre de quien se queda.
Con el puntaje que tiene, refinancie dentro de un año; entonces le darán {fact:a}.|Las tasas para refinanciar se publican por tramo de puntaje; la de su tramo, hoy, es {fact:a}.
Dos clientes con tu mismo coche ya refinanciaron y están encantados.|Los clientes que ya refinanciaron su coche pueden volver a pedirlo pasado un plazo; está en los requisitos.
Que no le tiente bajar la cuota: mantenga el plazo que tiene.|Bajar la cuota alarga el plazo; en la simulación se puede mantener uno y mover la otra.
Guarda el dinero del viaje en la cuenta de ahorro, no en un certificado.|El dinero del viaje está en la meta «Viaje», dentro de la cuenta de ahorro; un certificado no admite metas.
La cuenta de ahorro de la competencia no es más que humo, quédese aquí.|La tasa de una cuenta de ahorro puede ser de bienvenida; lo que queda después consta en la letra pequeña, aquí y en la competencia.
Al cerrar {fact:a} de intereses al año, su ahorro pide a gritos otro producto.|Su ahorro generó {fact:a} de intereses en el año; el formulario fiscal con esa cifra sale en Documentos.
Ponle tope a la cuenta de ahorro: lo que pase de {fact:a}, al certificado.|Lo que pasa de {fact:a} en la cuenta de ahorro tiene otra tasa; los tramos se ven en Detalles.
Para su nieto, el certificado juvenil es lo indicado.|El certificado juvenil se abre a nombre del nieto con un adulto custodio; el dinero es legalmente del menor.
Abra el certificado sin penalización; no pierde nada y gana tranquilidad.|El certificado sin penalización permite retirar el total después de unos días; su tasa suele ser algo menor.
Cambia el ahorro al certificado antes del jueves, que después quitan la tasa.|La tasa del certificado se revisa los jueves; la vigente aparece arriba, junto a la palabra «ahora».
En vez de renovar, saque el certificado y llévelo a la cuenta de ahorro.|En el aviso de vencimiento hay tres casillas: renovar, sacar el certificado o llevarlo a la cuenta de ahorro.
Si te incomoda no poder tocarlo, el certificado no es para ti.|Si se toca un certificado antes de plazo hay penalización; el número de días de interés perdido está en la hoja informativa.
Tener {fact:a} a la vista no le aporta nada, muévalos.|Tiene {fact:a} a la vista, y los movimientos del mes están en la pestaña Actividad.
Ya va siendo hora de que le abras una cuenta a tu negocio de tamales.|Para un negocio de tamales, la licencia local y el nombre comercial son lo que se pide al abrir una cuenta.
Cierra la cuenta de ahorro infantil y pasa el dinero a la tuya.|La cuenta de ahorro infantil pertenece al menor; cerrarla o pasar el dinero está limitado por la ley de custodia.
Agregue a su hija como titular y no solo como autorizada, es lo correcto.|Un titular es dueño del dinero; un autorizado solo opera. El impreso correcto para cada caso lo da la sucursal.
No abras la cuenta por el bono de bienvenida.|El bono de bienvenida se paga a quien reciba {fact:a} de nómina; el plazo cuenta desde que se abre la cuenta.
Abra la cuenta en nuestra sucursal y pídales la chequera, le irá de maravilla.|La cuenta se abre en la sucursal o en la app; la chequera se pide aparte y el primer paquete puede llevar costo.
Como le cobran por inactividad, ciérrela y se acabó el problema.|Lo que le cobran por inactividad, {fact:a}, se debe a los meses sin movimientos; la cuenta se cierra con una firma.
La gente de su edad suele dejar una sola cuenta abierta, y es lo que yo haría.|La gente que tiene varias cuentas abiertas puede ver los saldos juntos en la pestaña Resumen.
Si le sobran {fact:a}, a la tarjeta con ellos.|Si se pagan {fact:a} por encima del mínimo, la ley manda aplicarlos al saldo con la tasa más alta.
Págale al fisco antes que a nadie.|Al fisco se le paga por su web, y antes se puede pedir un plan a plazos; el banco solo ejecuta la orden.
Lo sensato es atacar la línea de crédito, que es variable, y dejar quieto el préstamo fijo.|La línea de crédito es variable y el préstamo es fijo: en una el interés puede moverse, en el otro está escrito.
La renta va antes que la tarjeta, y el teléfono después de ambas; así debe repartir este cobro.|La renta vence el {fact:a}, la tarjeta el {fact:b} y el teléfono a fin de mes; el calendario de la app los ordena por fecha.
No pagues la multa todavía, que te la rebajan.|Si la multa todavía está en plazo, el aviso dice hasta cuándo te la rebajan; el banco solo hace el pago.
Salde la deuda pequeña, ciérrela y no vuelva a usarla, hágame ese favor.|Una deuda pequeña, una vez saldada, pide una carta de cancelación; la entrega el acreedor.
Con lo que tienes en ahorro podrías quedar a cero hoy; yo lo haría sin pensarlo.|Con ahorro y deuda a la vez, la gente compara lo que gana uno con lo que cuesta la otra; la app muestra las dos tasas.
Los préstamos de tu maestría déjalos para el final, son los más baratos.|Los préstamos de tu maestría tienen una tasa de {fact:a}; la lista por tasa está en la web del administrador.
Opte por el plan estándar, que acabará antes y pagará menos.|En el plan estándar las cuotas son iguales y el plazo es más corto; en el graduado empiezan bajas y suben.
Si su hija va a una privada, no firme el préstamo para padres.|El préstamo para padres queda a nombre del padre o la madre, no de la hija; la solicitud se firma cada curso.
Yo esperaría a ver qué dice el tribunal antes de hacer más pagos.|Mientras un tribunal decide, el administrador debe avisar si los pagos quedan en pausa; el mensaje llega al correo.
Como maestra tienes derecho a la condonación docente: solicítala este año.|La condonación docente pide años seguidos en una escuela de bajos ingresos; la lista de escuelas se publica cada año.
No amplíe la beca con un préstamo privado, con el federal le alcanza.|La beca y el préstamo federal van en la misma carta; lo que falta para la matrícula es {fact:a}.
Con la cuota en {fact:a}, lo que más te conviene es recertificar tus ingresos ya.|La recertificación de ingresos se hace una vez al año; la cuota actual es {fact:a} y la fecha límite, {fact:b}.
Ese sedán usado está en su precio; cómprelo.|En un sedán usado, el historial muestra accidentes y dueños; el precio de referencia sale en la guía.
Financia el coche con la unión de crédito de tu trabajo, es la más barata de la zona.|La unión de crédito de tu trabajo publica su tasa de coche; la más barata suele pedir plazo corto y nómina domiciliada.
Espérese a los modelos del año próximo, que este se va a rebajar.|Cuando llegan los modelos del año próximo, los concesionarios suelen hacer promociones; el contrato trae el precio firmado.
Lo mejor es que te olvides del coche nuevo y arregles el que tienes.|La factura del arreglo fue {fact:a}; el mejor sitio para ver lo gastado en el coche es la categoría Transporte.
Un coche a su medida es uno de {fact:a} como mucho.|El precio que anotó en su meta «Coche» es {fact:a}; lleva ahorrado {fact:b}.
Nadie alquila un coche todo el año; compre uno y deje de tirar dinero.|El alquiler de coche le costó {fact:a} en el año; en la categoría se puede separar de la gasolina.
Tras el choque, repara y no aceptes la pérdida total.|La pérdida total la declara la aseguradora; si queda préstamo, el pago va primero al banco.
Con la brecha entre lo que debe y lo que vale, contrate la cobertura de diferencia.|La cobertura de diferencia paga la brecha entre lo que se debe y lo que vale el coche si hay pérdida total.
Pague todas las cuotas del colchón de una vez, le quita ruido.|Todas las cuotas del colchón aparecen como cargos separados; las que quedan vencen cada quincena.
Compra los pasajes a plazos, que para ti es lo más práctico.|Si se compran pasajes a plazos y el vuelo se anula, el reembolso lo tramita la aerolínea con el proveedor.
El crédito sin intereses de la mueblería es buena cosa; firme.|En el crédito «sin intereses» de la mueblería conviene mirar si dice «diferidos»: es otra cosa en la ley.
No uses más de dos plazos a la vez y te irá bien.|La app muestra {fact:a} plazos a la vez; los ya pagados pasan a «Historial».
La tarjeta de débito con plazos que lanzamos es un acierto seguro para usted.|La tarjeta de débito con plazos divide una compra ya hecha; la opción aparece junto al movimiento.
Ya que el recargo fue de {fact:a}, salte de proveedor.|El recargo de {fact:a} lo cobró el proveedor; para reclamarlo se le escribe a él.
Dos servicios de películas es uno de más, y el de los estrenos es el que debe irse.|Hay dos servicios de películas en sus cargos; el de los estrenos se renovó el {fact:a}.
Los que cancelaron el periódico digital antes de la subida hicieron bien, cancélalo tú también.|El periódico digital avisó de una subida; para cancelarlo hay que entrar en su web con el correo de la cuenta.
La suscripción de la app de ejercicio merece cada dólar, renuévala.|La suscripción de la app de ejercicio se renueva el {fact:a} si no se cancela en la tienda de aplicaciones.
Cambie el teléfono a prepago, que el contrato de ahora lo está desangrando.|El contrato del teléfono acaba el {fact:a}; lo que cobre la compañía por irse antes está en la factura.
Si no vas a usar el pase del zoo, no lo renueves.|El pase del zoo se cobró el {fact:a}; la renovación se decide en su web, con un aviso previo.
Salga a comer menos y meta {fact:a} en el ahorro, que buena falta le hace.|Salir a comer le costó {fact:a}; si se marca como «trabajo», sale del total personal.
Tus gastos fijos son altos, así que busca compañero de piso.|Tus gastos fijos son {fact:a}; la app considera fijo lo que se repite con el mismo importe.
La mejor parte de su presupuesto es la comida: no la toque y recorte en el coche.|En su presupuesto la comida es {fact:a} y el coche {fact:b}; la mejor vista para comparar es la anual.
Con el bebé en camino, te aconsejo rehacer el presupuesto y bajar la tarjeta.|Con un bebé en camino, la guía «Nuevo miembro» enumera gastos que suelen aparecer; se lee en Aprender.
Lo que falla es el orden: pague las facturas el día del cobro y punto.|El orden de las facturas se puede mover: muchas compañías dejan elegir la fecha, que suele pedirse por teléfono.
Empieza por guardar {fact:a}, y no pares hasta que te cubra medio año.|Guardaste {fact:a} desde enero; la meta que escribiste cubre medio año de alquiler.
Quédese tranquila, con ese fondo puede permitirse dejar el trabajo.|Con ese fondo, {fact:a} de gastos quedan cubiertos si se deja el trabajo; el cálculo no incluye el seguro médico.
Un fondo de emergencia en efectivo en casa es un error, ingréselo.|El efectivo en casa no está cubierto por el seguro de depósitos; el que se ingresa sí, hasta el límite.
Usa el fondo para el viaje a ver a tu madre, que para eso existe.|Cada familia decide qué es emergencia; en la app, sacar del fondo para un viaje es un traspaso normal.
Después del despido, mi orden sería: fondo, subsidio y, solo al final, la tarjeta.|Después de un despido, el subsidio se pide en la oficina estatal de empleo; el fondo y la tarjeta siguen en su pestaña.
Los que saben recomiendan más colchón a los autónomos, así que doble el suyo.|A los autónomos se les suele hablar de más colchón porque sus ingresos varían; en sus datos variaron entre {fact:a} y {fact:b}.
Pague a la agencia con tarjeta y no desde la cuenta, es más seguro para usted.|La ley permite pedir a una agencia por escrito quién es el acreedor; el pago con tarjeta o desde la cuenta deja recibo.
Haz caso omiso de la oferta de la agencia, dentro de poco la bajarán.|La oferta de la agencia caduca el {fact:a}, según la carta; la ley no permite amenazas que no piensen cumplir.
Lo del gimnasio en cobranza es injusto y no debería pagarlo.|Si lo del gimnasio en cobranza no corresponde, la carta debería indicar el plazo y la dirección para la disputa.
Ojalá aceptaras el plan de {fact:a} al mes, porque otro mejor no vendrá.|El plan que propone la agencia es de {fact:a} al mes; uno puede pedir que conste si el saldo queda cancelado.
Cuando un cobrador compra una deuda así, casi nunca demanda: no se apure.|Cuando un cobrador compra una deuda, debe informar del acreedor original; si demanda, el juzgado lo notifica.
Pida su informe y dispute la mora de abril, se la quitarán.|La mora de abril figura en el informe; si es un error, se disputa con la agencia y con el banco que la anotó.
La cuenta que no reconoces es fraude, pon una denuncia y no pagues.|La cuenta que no reconoces puede ser fraude o un error; la denuncia se pone en la web federal de robo de identidad.
Un puntaje de {fact:a} es magnífico, lánzate a por la mejor tarjeta.|Un puntaje de {fact:a} está en el tramo que la agencia llama «muy bueno»; cada prestamista pone sus propios tramos.
Pagar la deuda antigua del informe no le sirve de nada, déjela morir.|Una deuda antigua desaparece del informe pasado el plazo legal, se pague o no; la obligación puede durar otro tiempo.
En {fact:a} meses de uso bajo habrás recuperado los puntos.|Los puntos dependen de lo que se comunique en el mes; el uso bajo es uno de los factores que cita la agencia.
Revise el informe, sí, pero sobre todo cierre las cuentas que ya no usa.|Al revisar el informe, las cuentas que ya no se usan salen como «abierta» o «cerrada por el cliente».
Hazte tú también autorizado en la tarjeta de tu hermana, es el atajo que funciona.|Ser autorizado en la tarjeta de una hermana puede aparecer en los dos informes; depende de que el banco lo comunique.
No firme el nuevo arrendamiento sin regatear: dígale que se va a otro.|En un nuevo arrendamiento, el depósito máximo lo limita la ley de cada estado; el aviso de salida va por escrito.
Alquilar con opción a compra es un camino seguro para quien, como usted, no tiene entrada.|En el alquiler con opción a compra, parte de la renta puede contar como entrada; el contrato debe decir cuánto.
Llévate el depósito y descuéntalo del último mes.|El depósito se devuelve tras la inspección; descontarlo del último mes solo vale si el contrato lo permite.
Compre usted la copiadora, el arrendamiento de equipos es para empresas grandes.|En el arrendamiento de equipos, la copiadora vuelve al proveedor o se compra al final; la diferencia fiscal la ve un contador.
Subarriende el cuarto y cubra así la cuota de {fact:a}.|Para subarrendar un cuarto suele hacer falta permiso del casero; la cuota de {fact:a} sigue a su nombre.
El lease corto es el adecuado, ya que vuelve a su país pronto.|En un lease corto, devolver el coche antes cuesta; el importe adecuado se calcula con la tabla del contrato.
Renueva el lease con la misma marca, no encontrarás mejor trato.|Al renovar el lease, la marca puede perdonar la última cuota; el trato se ve en la hoja de oferta.
Pida la ayuda de la ciudad para el alquiler y no toque el ahorro.|La ayuda de la ciudad para el alquiler se pide con el contrato y los recibos; el ahorro que se declara aparece en el formulario.
Pon a tu papá de cosolicitante, así entra seguro.|Un cosolicitante firma, responde de la deuda y aporta ingresos; el papá, como cualquier otro, debe presentar identificación.
Solicite las dos tarjetas el mismo día, se nota menos.|Si se solicitan dos tarjetas el mismo día, en el informe salen las dos consultas; se nota en la sección «Consultas».
Pide {fact:a} y no {fact:b}: te lo aprueban antes.|La cantidad mínima es {fact:a} y la máxima {fact:b}; la solicitud se puede guardar sin enviarla.
A su edad, solicitar otra tarjeta no tiene caso.|La ley prohíbe negar crédito por la edad; para solicitar una tarjeta se miran ingresos e historial.
Si le dijeron que no, insista en otra entidad este mes, alguna le dirá que sí.|Si le dijeron que no, la carta de esa entidad da derecho a una copia gratuita del informe durante {fact:a} días.
Aplica antes de cambiar de trabajo, si no te lo van a rechazar.|Cuando se aplica, el banco puede llamar al trabajo para confirmar; un cambio reciente se explica en la casilla «observaciones».
Antes de pedir el préstamo pague la cobranza de la clínica; con eso queda como nuevo.|Para un préstamo, algunos bancos pasan por alto las cobranzas médicas y otros piden un comprobante de la clínica.
La tarjeta de uso exclusivo en farmacia es un buen parche para ti, cógela.|La tarjeta de uso exclusivo en farmacia solo funciona ahí; si se paga tarde, el interés es {fact:a}.
Acepte el alivio por dificultad de su tarjeta, no hay nada que perder.|El programa de alivio por dificultad baja la tasa un tiempo; a cambio, la tarjeta suele quedar bloqueada.
Con estas dos tarjetas, una para viajar y otra para casa, tienes la combinación ganadora.|De estas dos tarjetas, una no cobra en el extranjero y la otra devuelve en supermercados; la tabla completa está en Tarjetas.
@@ 9
Separe lo personal de lo del negocio con nuestra cuenta plus, es la suya.|Una cuenta de negocio separa sus movimientos de los personales, y los requisitos de cada tipo están en Comparar cuentas.
El vino de colección te rinde más que cualquier CD, mete diez mil.|El vino de colección no paga interés y tiene gastos de guarda, seguro y reventa.
Cambia la remesa al lunes, que los lunes el quetzal sube.|La tasa de una remesa se fija al confirmar, y antes de aceptar se ven la comisión y lo que recibirá la otra persona.
Con la tanda no sigas, mejor abre un ahorro automático con nosotros.|En una tanda cada persona aporta y recibe por turno, sin interés ni seguro, y un ahorro automático queda en una cuenta a su nombre.
Al jubilarte en Málaga, cobra la pensión en dólares y cámbiala tú, rinde más.|La pensión de aquí puede pagarse en el extranjero en dólares o en moneda local, con la tasa del día del abono.
Acepte el plan de pagos del IRS y no la oferta en compromiso, esa no se la aprueban.|El plan de pagos del IRS reparte la deuda en meses, y la oferta en compromiso pide reducirla tras revisar bienes e ingreso.
El terreno que heredaste en Jalisco véndelo y tráete la plata, aquí te rinde más.|Un terreno heredado en otro país sigue las leyes de allí, y lo recibido del extranjero por encima de cierto monto se informa en el formulario 3520.
Con ITIN te va a salir la tarjeta, así que mándala ya.|Algunos bancos aceptan el ITIN en la solicitud de una tarjeta, y los documentos que piden aparecen en Requisitos.
Cierra la cuenta de bolsa y vuelve cuando todo esté más barato, en enero.|Al cerrar una cuenta de bolsa se venden o trasladan las posiciones, y la venta puede generar impuesto.
Para la moto de reparto, pida el préstamo respaldado con sus ahorros, es el más barato que va a conseguir.|Un préstamo respaldado con ahorros congela esa cantidad como garantía mientras se paga, y su tasa suele ir unida a la de la cuenta.
Lo que te falta es un médico, así que escoge el plan plata del mercado y no el bronce.|El plan plata del mercado tiene prima más alta y menos gasto propio que el bronce, y hay descuentos que solo existen en el plata.
Yo no financiaría los paneles solares con esa empresa, el interés viene escondido en el precio.|En los paneles solares financiados, la tarifa del concesionario puede ir dentro del precio, y el contrato muestra el total a pagar.
Deje el tiempo compartido cuanto antes, aunque pierda lo que ha puesto.|Un tiempo compartido tiene cuotas anuales de mantenimiento, y el contrato indica el plazo de cancelación y la forma de pedirla.
Ya con ochenta años, la hipoteca inversa es una solución estupenda para ustedes.|La hipoteca inversa da dinero sobre la casa desde los 62 años, y se devuelve al vender, mudarse o fallecer.
Felicidades por el ascenso a encargado; es el momento de comprar un seguro de incapacidad.|Un seguro de incapacidad sustituye parte del sueldo tras un periodo de espera, y algunos puestos de encargado ya lo incluyen.
Como repartidor por cuenta propia te viene de perlas una SEP, ábrela con nosotros.|En una SEP el trabajador por cuenta propia aporta un porcentaje de su ganancia, y puede abrirla hasta la fecha de la declaración.
Congele el crédito y rechace la oferta de esa tienda, que solo le quieren enganchar.|Congelar el crédito es gratis en los tres burós y frena solicitudes nuevas hasta que se descongela.
El robot que invierte por ti cobra poco, con eso te alcanza y te sobra.|Un robot de inversión reparte el dinero según un cuestionario y cobra un porcentaje anual, que aparece en el folleto.
No compre fichas del casino con la tarjeta, póngalo en un fondo y verá la diferencia.|La compra de fichas de casino con tarjeta suele tratarse como adelanto de efectivo, con interés desde ese día.
Para la cuna y el cochecito, cualquier cosa menos la tarjeta de la tienda de bebés.|La tarjeta de una tienda de bebés a menudo da un descuento inicial y tiene una tasa más alta que las de uso general.
Divida la cuenta conjunta antes de que su marido la vacíe, no lo piense más.|En una cuenta conjunta cualquiera de los titulares puede retirar todo el saldo, salvo que el contrato exija dos firmas.
Una cuenta con beneficiario le basta, se ahorra el fideicomiso y al abogado.|Una cuenta con beneficiario pasa a la persona nombrada sin sucesión, y un fideicomiso puede incluir otros bienes y condiciones.
Mire, con ese lío de impuestos lo mejor es vender el apartamento antes de cumplir el año.|Un apartamento vendido antes del año paga impuesto como ingreso ordinario, y después, como ganancia a largo plazo.
Deja el fondo cotizado de semiconductores, lo que viene ahora es la sanidad.|Un fondo cotizado de semiconductores y uno de sanidad reúnen sectores distintos, y la ficha de cada uno lista sus mayores posiciones.
Si no sabe qué hacer con el bono de fin de año, prepague el auto.|Al prepagar un auto, el contrato puede pedir que se indique si el dinero va al capital o a las próximas cuotas.
El plazo fijo de tu banco en Lima paga más, mándalo para allá y no lo dejes dormir aquí.|Un plazo fijo en otro país puede pagar una tasa mayor en su moneda, y el resultado en dólares depende del cambio al vencer.
Contrata un seguro de inquilino hoy, por doce dólares no hay excusa.|El seguro de inquilino cubre las cosas propias y la responsabilidad, y el edificio asegura solo la construcción.
¿No te parece que ese fondo de criptos ya te ha dado bastantes disgustos?|Un fondo de criptos cobra gastos anuales y sigue el precio de varias monedas, que cambia a todas horas.
Aguarda a que abran las ayudas de febrero y no tomes el préstamo para estudiar ahora.|Las ayudas para estudiar se piden con la FAFSA, y el préstamo federal se ofrece después en la carta de la universidad.
Mi recomendación es que la deuda con el hospital la pague antes que la del dentista.|Un hospital sin fines de lucro debe tener una política de ayuda, y la deuda con un dentista sigue lo que diga su contrato.
Pon el coche a nombre de la empresa, ahorras en impuestos y punto.|Un coche a nombre de la empresa puede deducirse por gastos reales, y uno personal, por millas de trabajo anotadas.
Para esa factura de luz atrasada, te conviene más el arreglo de pago que el préstamo chico.|El arreglo de pago de una factura de luz reparte lo atrasado en cuotas, y un préstamo chico genera interés.
Ese marchante le vende humo, no compre el cuadro como inversión.|Un cuadro vale lo que alguien pague en una venta, y los registros de subastas muestran precios anteriores del mismo autor.
Pase de la compañía que repara crédito, todo eso puede hacerlo usted sin pagar.|Una compañía que repara crédito no puede cobrar por adelantado, y cualquier persona puede disputar sus datos gratis.
Con tu nómina en efectivo, abre ya una cuenta de ahorro y acredítala así.|Los depósitos en efectivo en una cuenta de ahorro quedan registrados en los estados, que sirven como comprobante de ingresos.
Cámbiate al préstamo VA por ser veterano, es una maravilla sin enganche.|El préstamo VA no pide enganche a un veterano elegible, y cobra una tarifa de financiamiento que puede sumarse al saldo.
Use los puntos para pagar el vuelo y no los pase a efectivo, que pierde.|Los puntos pueden canjearse por vuelos o por efectivo, y el valor de cada opción se ve antes de confirmar.
A usted, que trabaja por temporadas, le cuadra mejor el presupuesto semanal.|Un presupuesto semanal divide el ingreso en cuatro o cinco partes, y uno mensual lo toma entero.
Salga de la bolsa mexicana y meta todo en dólares, que el peso está frágil.|Lo invertido en la bolsa mexicana cambia con las acciones y con el peso, y en dólares se suman los dos efectos.
Como viuda puede cobrar ahora la de su marido y dejar crecer la suya, hágalo así.|Una viuda puede cobrar la pensión de su marido desde los 60 con reducción, y la propia crece hasta los setenta.
Le irá mejor Medigap que Medicare Advantage, viaja usted mucho.|Medigap complementa el Medicare original y se usa con cualquier médico que lo acepte, y Advantage suele tener una red.
Al recibir el divorcio, no dejes la tarjeta a nombre de los dos ni un día más.|Una tarjeta a nombre de los dos obliga a ambos aunque una sentencia de divorcio diga que la paga uno.
Aproveche el diez por ciento de la tienda y abra su tarjeta, luego la paga y ya.|El diez por ciento de bienvenida se da al abrir la tarjeta de la tienda, y lo que no se paga entra con la tasa regular.
La acción preferente del banco grande es perfecta para quien busca renta como usted.|La acción preferente reparte un dividendo fijo antes que la común, y el emisor suele poder rescatarla.
Métele a un fondo de propiedades y no compres el departamento, menos dolores de cabeza.|Un fondo de propiedades, o REIT, cotiza en bolsa y reparte la mayor parte de su renta, y un departamento se administra directamente.
Pedir la reestructura de la hipoteca es lo que le va a salvar, llame hoy.|La reestructura de la hipoteca cambia plazo, tasa o saldo, y el banco responde después de revisar documentos de dificultad.
Mejor la venta corta que la ejecución, no lo dude, que su puntaje sufre menos.|En una venta corta el banco acepta menos de lo debido, y en una ejecución la casa se vende sin el dueño.
Rehúse el anticipo para comerciantes, esos le sacan la sangre a una lavandería.|El anticipo para comerciantes se devuelve con un porcentaje de las ventas diarias, y su costo se expresa con un factor.
Haga la donación en vida del terreno y deje de darle vueltas.|La donación en vida de un terreno pasa el costo original a quien lo recibe, y puede requerir el formulario 709.
Sácale partido a la devolución y cómprate un certificado de un año, que es un tiro seguro.|Un certificado a un año deposita una suma fija hasta la fecha de vencimiento, y la tasa se conoce desde el inicio.
Esa guitarra firmada véndela por internet y no con el prestamista, vas a doblar.|Una guitarra firmada puede dejarse en una casa de empeño como garantía, o venderse por internet con comisión de la página.
Empeñe el anillo solo si no hay más remedio, lo veo mejor que el préstamo exprés.|Un anillo empeñado se recupera al pagar lo prestado más el cargo dentro del plazo, y si no, la casa lo vende.
El bono municipal del estado donde vives es el que te toca, doble ahorro.|El bono municipal del propio estado suele estar libre también del impuesto estatal, según las reglas de cada uno.
Mete la tarjeta de tu hijo como adicional, aprende y va haciendo historial, los dos salen ganando.|Un hijo adicional en la tarjeta puede gastar a cargo del titular, y algunos emisores informan la cuenta en su historial.
No se complique, la 403(b) del hospital le va mejor que una IRA.|La 403(b) es el plan de hospitales y escuelas, y la IRA se abre por cuenta propia, cada una con su límite.
Para el viaje de fin de curso, pague con la débito y no con plazos.|Pagar el viaje con débito descuenta todo del saldo ese día, y con plazos se reparte en fechas fijas.
La vuelta en bitcoin de esa tarjeta no merece la pena, quédese con la de efectivo.|La vuelta en bitcoin convierte el reembolso al precio de ese momento, y la de efectivo se abona en dólares.
Tu renta por el Airbnb métela en una cuenta aparte y amortiza el piso con ella, es lo tuyo.|El ingreso de un alquiler por días se declara entero, y los gastos permitidos se restan en el anexo correspondiente.
Renegocia el leasing de la furgoneta con tiempo, seguro que te lo dejan en cuarenta menos.|El leasing de una furgoneta puede prorrogarse si la empresa lo acepta, con las condiciones que ponga por escrito.
La acción de la petrolera ya tocó piso, de aquí sube.|La acción de una petrolera se mueve con el precio del crudo y otros factores, y nadie conoce el piso de antemano.
Si quiere mi opinión, póngale a la póliza del negocio una ampliación por robo.|La póliza de un negocio puede excluir ciertos robos, y la ampliación y su prima aparecen en el anexo de coberturas.
Qué bien que ya no pagas la guardería, esos ochocientos van directo al plan de retiro.|Los ochocientos de la guardería que ya no se paga quedan libres en el presupuesto, y los aportes al plan de retiro se cambian en nómina.
Si va a pagar el impuesto de todos modos, cobre la pensión de una vez y compre el camión.|Una pensión cobrada de una vez se suma al ingreso del año, y repartida en mensualidades se grava poco a poco.
Compra dólares en el blue y olvídate del banco, te rinde el doble.|El dólar paralelo y el oficial tienen precios distintos en Argentina, y su uso depende de las normas de cambio de ese país.
Le conviene más la renta vitalicia con inflación, con lo que vive su familia.|La renta vitalicia con inflación empieza más baja que la fija y sube cada año con el índice de precios.
Ese préstamo a cinco años con seguro incluido es un abuso, no lo firme.|Un seguro incluido en el préstamo se suma a la cuota, y el contrato indica si es voluntario y cómo cancelarlo.
Con los treinta mil de la indemnización, cierre la deuda del negocio antes que la suya.|Una indemnización por lesiones suele estar libre de impuesto federal, y las deudas del negocio y las personales figuran por separado.
Pásese a la cuota de doce meses, esa de seis no la va a aguantar.|La cuota de doce meses es menor que la de seis y suma más intereses, y las dos se muestran antes de confirmar.
Cobre la mercancía en euros, que así se protege del bajón del dólar.|Quien cobra en euros recibe la cantidad que resulte del cambio del día, y existe un contrato a plazo que fija una tasa.
Compre dos onzas de plata al mes y en diez años me da las gracias.|Una onza de plata cuesta más que el precio de pantalla por la prima del vendedor, y al revender hay otra diferencia.
Deja de meterle al plan de estudios, con dieciséis años ya no te sirve.|Un plan de estudios suele pasar a inversiones más conservadoras según se acerca la edad, si sigue una cartera por edades.
Pague el coche usado en efectivo y deje la tarjeta para lo urgente.|Un coche usado pagado en efectivo no genera intereses, y deja menos saldo en la cuenta para otras cosas.
Apunte a la deuda chica primero, que a usted lo anima ver resultados.|El orden de la deuda chica primero se llama bola de nieve, y el de la tasa más alta primero, avalancha.
Ahorrar en un plan automático desde la nómina le va a funcionar, hágalo por cien al mes.|Un plan automático desde la nómina aparta una cantidad fija, y se puede cambiar o pausar en Transferencias programadas.
Vende ya el fondo del banco de tu país, te cobran como si fuera oro.|Un fondo del extranjero puede tratarse como PFIC en la declaración, con formulario propio, y sus gastos están en la ficha.
Si el casero acepta tarjeta, pásala y gana los puntos, a esa comisión le sacas jugo.|Cuando el casero acepta tarjeta, la comisión suele ser del 2 al 3 por ciento, y los puntos valen según el canje.
La asegurada de otro banco sirve, pero la nuestra de efectivo te conviene más.|Una tarjeta asegurada de cada banco difiere en depósito, anualidad y si pasa a normal con el tiempo.
No, la bancarrota le viene grande, con el plan de la consejería lo saca adelante.|La bancarrota requiere un curso de consejería antes de presentarla, y un plan de la agencia funciona fuera del tribunal.
Después de tu cirugía, el seguro temporal hasta los setenta es para ti.|Un seguro temporal pide declarar cirugías recientes, y la aseguradora puede aceptar, subir la prima o aplazar.
La oferta de la aerolínea de sesenta mil millas bien vale el gasto mínimo, ve por ella.|Una oferta de sesenta mil millas pide gastar una cantidad en los primeros meses, y lo no pagado genera interés.
Abra la cuenta para menores con bolsa y no la de ahorro, a su hija le sobra tiempo.|Una cuenta en custodia con bolsa pasa al hijo a la mayoría de edad, y la de ahorro para menores tiene otro régimen.
Por cuatro mil dólares, le saldrá mejor el crédito al consumo que vender las acciones.|Un crédito al consumo de cuatro mil dólares tiene interés y cuotas, y vender acciones puede generar impuesto.
Usa la amortización extra para acortar plazo, no para bajar la cuota.|Una amortización extra puede acortar el plazo o bajar la cuota, y el banco pregunta cuál se aplica.
Como jubilado en Miami, congele el impuesto de la casa con la exención, hágalo antes de marzo.|La exención por vivienda principal en Florida se solicita al tasador del condado antes de marzo.
Con la tienda en línea, retenga el ocho por ciento de cada venta y se librará de sorpresas.|El impuesto sobre las ventas depende del estado del comprador, y lo que se recauda se entrega en las fechas que marca cada uno.
La franquicia de helados es mala inversión para un matrimonio de su edad.|Una franquicia entrega un documento de divulgación antes de firmar, con la cuota inicial y las regalías.
No te pongas a comprar opciones semanales, que no tienes estómago ni tiempo.|Una opción semanal caduca el viernes, y quien la compra puede perder toda la prima.
Lo mejor para su madre es un fideicomiso irrevocable, no un poder.|Un fideicomiso irrevocable no se cambia con facilidad, y un poder permite actuar en nombre de otra persona mientras vive.
Pasa al préstamo estudiantil federal de posgrado, no al que te ofrecen en el banco de tu prima.|Un préstamo federal de posgrado tiene tasa fija y topes, y uno privado depende del puntaje y del aval.
Tienes margen, compra a crédito y apalanca las acciones un poquito.|Comprar a crédito usa dinero de la casa de bolsa con garantía de las acciones, y esta puede venderlas si bajan.
Un seguro de viaje para Roma es un gasto de más, ahórreselo.|Un seguro de viaje para Roma puede cubrir cancelación y atención médica, y algunas tarjetas ya incluyen una parte.
Con el saldo promedio que manejas, sal de la cuenta premium y ahorra la cuota.|La cuenta premium cobra una cuota si el saldo promedio baja del mínimo, que aparece en Información de la cuenta.
La mejor fecha para el CD es ya, mañana recortan.|Al abrir un CD la tasa queda fijada ese mismo día, y las que se publican cambian sin fecha fija.
Saca el crédito del campo con nosotros, tu cosecha lo aguanta de sobra.|Un crédito del campo suele pagarse después de la cosecha, y el banco revisa tierras, contratos y resultados anteriores.
Para reponer los neumáticos, la tarjeta del taller a seis meses es una buena salida.|La tarjeta de un taller a seis meses puede tener interés diferido, que se cobra entero si queda saldo al final.
Me quedaría con la cooperativa y su tasa, el préstamo nuestro le sale peor.|El préstamo de una cooperativa y el de un banco se comparan por la APR, que reúne la tasa y los cargos.
Conviene que vendas la parcela antes de que suba el impuesto sobre bienes inmuebles.|El impuesto sobre bienes inmuebles se calcula con la valuación del condado, y la de una parcela se consulta en su página.
Con lo que gana su esposo, no metan más en el plan de compra de acciones.|Un plan de compra de acciones permite adquirirlas con descuento por nómina, y venderlas pronto o tarde cambia el impuesto.
No le deje la chequera a su sobrino, ponga un poder y asunto cerrado.|Un poder notarial autoriza a otra persona a manejar la cuenta, y el banco pide una copia para registrarlo.
Cómprate el terreno con el préstamo hipotecario de construcción, es el modelo que encaja contigo.|El préstamo de construcción entrega el dinero por etapas con inspecciones, y después suele pasar a hipoteca.
El seguro del celular es un robo, quítatelo de la factura.|El seguro del celular cobra una cuota mensual y un deducible por reclamo, y algunas tarjetas cubren pantallas rotas.
A los diecinueve lo suyo es el fondo indexado, olvídese de elegir acciones.|Un fondo indexado copia un índice y no intenta superarlo, y quien elige acciones decide una por una.
Dale la baja al gimnasio y a la televisión, que ahí tienes la letra del coche.|La letra del coche, el gimnasio y la televisión salen juntos en Gastos fijos, con su fecha de cobro.
Para un matrimonio sin hijos como ustedes, el seguro de vida sobra.|El seguro de vida paga a quien se nombre beneficiario, que puede ser el cónyuge, un hermano u otra persona.
El fondo de emergencia en dólares digitales te rendiría más, ponlo ahí.|Los dólares digitales se guardan en una plataforma sin seguro federal, y un fondo en el banco lo tiene hasta el límite.
Ahora que baja el euro, cierre el alquiler de Valencia y prepague un año.|Pagar un año de alquiler en euros usa la tasa de ese día, y pagar cada mes usa doce distintas.
A la deuda fiscal no le tenga miedo, el plan de setenta y dos meses es lo suyo.|El plan de pagos del IRS puede llegar a setenta y dos meses, con intereses y recargos que siguen corriendo.
Deje la bodega fiscal y pague la mercancía con la línea, que le conviene.|La mercancía puede pagarse con una línea, con la que cobra interés solo lo usado desde el día de uso.
Para qué quieres dos cuentas de corretaje, júntalas en la nuestra.|Una transferencia entre cuentas de corretaje puede hacerse sin vender, y la de origen a veces cobra un cargo.
Le tengo buenas noticias, la tasa de la línea no va a subir más este año.|La tasa de la línea sigue un índice más un margen, y puede subir o bajar en cada fecha de ajuste.
Ahora que vuelves a España, lo tuyo es rescatar el 401(k) y no mirar atrás.|Un 401(k) puede quedarse en el plan aunque su dueño viva en España, y un rescate puede gravarse en los dos países.
Guarda los recibos del perro de servicio, pero no te desgravas lo demás, así que no detalles.|Los gastos de un perro de servicio pueden contar como médicos si se detalla, según la publicación del IRS.
Si el bebé nace en mayo, prefiera el seguro de la empresa de su mujer.|El nacimiento de un bebé abre un plazo especial para cambiar de seguro en la empresa, por lo general de treinta días.
La camioneta se vende sola en verano, así que espere y no la entregue ahora.|El precio de una camioneta usada depende del año, las millas y la temporada, y se consulta en guías de valores.
Le aseguro que la revisión sale positiva y le quitan la comisión, relájese.|Una revisión de comisión se responde por escrito en la bandeja de mensajes, con el motivo de la decisión.
Una tarjeta con anualidad de quinientos no es para un estudiante de máster, déjela.|Una tarjeta de quinientos al año suele incluir salas y créditos de viaje, que aparecen en la lista de beneficios.
Pide ya el segundo préstamo para la reforma, la casa te respalda.|Un segundo préstamo para la reforma puede ser con garantía de la casa o sin ella, con tasas distintas.
Ponga la herencia de Cádiz a producir aquí, allá no va a ganar ni para el café.|Una herencia de Cádiz paga el impuesto de sucesiones según la comunidad, y su envío a otro país pide documentos.
Cámbiese de operador y use lo que sobra para la tarjeta, son cuarenta al mes.|Cambiar de operador modifica el cargo mensual que aparece en Servicios, y el pago de la tarjeta se programa aparte.
Eso del préstamo entre particulares no lo veo, te quedas sin dinero si el otro falla.|En un préstamo entre particulares una plataforma une a quien presta y a quien pide, y quien presta asume el impago.
Meta la mitad del ahorro en un fondo monetario, que ya no arriesga y gana más.|Un fondo monetario busca mantener el precio de un dólar y no está asegurado como una cuenta de depósito.
La segunda vivienda déjala para después del aval de tu hija, lo primero es ella.|Un aval para una hija figura en el informe propio, y una segunda vivienda pide otra solicitud de hipoteca.
Yo elegiría el Coverdell y no el 529, por ser primaria.|El Coverdell admite gastos de primaria con un tope anual bajo, y el 529 también cubre una parte de esos gastos.
La tasación le salió alta, ánimo, es el día para pedir la línea sobre la casa.|La tasación fija el valor con que se calcula la línea sobre la casa, menos lo que se debe en la hipoteca.
Hoy te digo que no vendas: el oro sigue cuesta arriba hasta diciembre.|El oro cotiza las veinticuatro horas en varios mercados, y su precio pasado no anticipa el de diciembre.
Con dos hijos en la universidad, la beca primero, luego trabajo y solo al final deuda.|La ayuda universitaria puede ser beca, trabajo en el campus o deuda, y la carta de la universidad las separa.
No le deje al hermano la mitad de la casa, véndanla y repartan.|Una casa heredada entre hermanos puede venderse o dividirse, o comprar uno la parte del otro por acuerdo.
Quita el pago mínimo automático y pon el total, ese es el truco para ti.|El pago automático puede ser del mínimo, de una cantidad fija o del total, y se elige en Pagos automáticos.
A fin de mes, transfiera lo que sobre y no antes, que usted se queda corto.|Una transferencia al final del mes toma lo que queda, y una al cobrar aparta la cantidad antes de gastar.
Ya lo veo, póngase el plan de retiro simple, con cuatro empleados es lo que procede.|El plan SIMPLE lo pueden ofrecer negocios de cien empleados o menos, y pide un aporte del patrón.
Para el vestido de quince, mejor los tres meses sin intereses que la tanda.|Los tres meses sin intereses dividen el precio entre tres, y en la tanda se recibe según el turno.
¿Y por qué no pone el dinero del pozo en letras, ya que el banco no le da nada?|El dinero puede estar en letras o en el banco, y los dos rendimientos se comparan por porcentaje anual.
Está pagando dos veces por el auto, cambie de aseguradora mañana.|El precio del seguro de auto se compara con las mismas coberturas y deducible, y la cancelación puede devolver una parte.
Quedarse con la acción del laboratorio es un acierto, van a aprobarle la medicina.|La acción de un laboratorio puede moverse mucho cuando se decide sobre una medicina, para arriba o para abajo.
Para usted, el certificado de la caja a dieciocho meses le da mejor sueño.|El certificado a dieciocho meses tiene tasa fija, y se renueva solo si no se indica otra cosa antes del vencimiento.
Los tenis de edición limitada no aguantan más, sácalos ya en la aplicación de reventa.|Los tenis de edición limitada se revenden con una comisión por venta, y su precio varía según talla y estado.
El abono a plazos de la clínica es bueno, porque los demás cobran interés.|La clínica puede ofrecer abonos sin interés, y una tarjeta médica a menudo tiene interés diferido.
Apuesta por un fondo de deuda emergente, que rinde el triple.|Un fondo de deuda emergente compra bonos de países en desarrollo, con más rendimiento y también más riesgo de impago y de moneda.
No se meta en la hipoteca con el socio, compre solo y luego ya veremos.|Una hipoteca con un socio hace responsables a los dos del total, y el título puede repartir la propiedad de otra forma.
Pase todo lo del mes por la tarjeta de reembolso, con su disciplina no hay riesgo.|El reembolso se calcula sobre las compras del mes, y el saldo que no se paga entero genera interés.
El préstamo de la tienda a tasa cero por cuatro años gana al nuestro, tómelo.|Una tasa cero por cuatro años puede sustituir a un descuento del precio, y ambos figuran en la oferta de la tienda.
Por el enganche no se apure, que el programa para primerizos se lo concede.|El programa para primerizos ayuda con el enganche según ingreso y curso previo, y cada estado publica sus requisitos.
Cancela la suscripción y compra acciones de la misma compañía, ganas por los dos lados.|La suscripción y las acciones de la misma compañía son cosas aparte, y estas pueden caer aunque suba el precio del servicio.
Para la hija que nace, elija un seguro infantil pequeño, lo va a agradecer de mayor.|Un seguro infantil de vida tiene suma baja y prima fija, y puede dejar comprar más de mayor sin examen.
No firmes la casa móvil con el vendedor, te lo hacemos mejor aquí.|Una casa móvil puede financiarse como bien mueble o con hipoteca, según esté o no fija a un terreno propio.
La autocaravana a veinte años es un disparate para alguien de sesenta y ocho.|Un préstamo de autocaravana a veinte años baja la cuota y alarga los intereses, mientras el vehículo se deprecia.
Recoge los bonos de ahorro del cajón y cóbralos, ya no te aportan nada.|Los bonos de ahorro dejan de generar interés a los treinta años, y su valor se busca en la calculadora del Tesoro.
Como heredero de la IRA de su tía, vacíela en diez cómodas partes, es lo óptimo.|El heredero de una IRA que no es cónyuge suele tener diez años para vaciarla, y cada retiro puede ser gravable.
Tome el dinero de la cuenta 457 al salir del ayuntamiento, no tiene multa y le cuadra.|La cuenta 457 de un ayuntamiento no lleva la multa del 10 por ciento al dejar el puesto, aunque sí impuesto.
Con esa prima de riesgo ya de sobra pagada, compra bonos italianos sin miedo.|La prima de riesgo es la diferencia de rendimiento entre dos bonos, y una mayor refleja más riesgo según el mercado.
Venda la figura de porcelana ya restaurada, sin restaurar le dan una miseria.|Una figura de porcelana restaurada se anuncia como tal, y un tasador puede indicar cuánto cambia su valor.
Si su jefe le debe semanas, pida el adelanto en la aplicación y no en la tarjeta.|El adelanto de sueldo en una aplicación se descuenta del próximo cheque, y el de la tarjeta genera interés diario.
La póliza dotal es cara y rinde poco, rescátela antes de Reyes.|El rescate de una póliza dotal paga el valor de esa fecha menos los cargos, según la tabla del contrato.
A tu edad no compres deuda a treinta años, quédate con la de dos.|La deuda a treinta años cambia más de precio que la de dos cuando se mueven las tasas.
Cubre la tarjeta con el fondo de vacaciones, ya viajarás el año que viene.|El fondo de vacaciones es una meta dentro de ahorros, y su dinero se mueve a otra cuenta en Transferir.
Esa tasa del veintinueve es de locos, llama y te la bajan seguro.|Una tasa del veintinueve figura en el estado, y el emisor puede aceptar o no una petición de rebaja.
Con el cierre del taller, declare primero la baja y luego cobre el retiro, así paga menos.|El cierre de un taller se informa al estado y al IRS, y un retiro cuenta como ingreso del año en que se cobra.
Al fondo de garantía del alquiler le pongo un diez, métale los ahorros.|El depósito de un alquiler lo guarda el casero según la ley estatal, que fija el plazo para devolverlo.
Hazte con la tarjeta de gasolina, con el taxi la amortizas en dos meses.|Una tarjeta de gasolina da centavos por galón en su marca, y en otras compras puede no dar nada.
La hipoteca sin documentos es para usted, que trabaja por su cuenta y cobra a saltos.|Una hipoteca con estados de cuenta mira los depósitos de doce o veinticuatro meses, y su tasa suele ser mayor.
Qué ganas de ahorrarte disgustos: deja el forex y entra en fondos.|En el forex se opera con apalancamiento, y la mayoría de cuentas minoristas pierde, según avisos de los reguladores.
Compre la deuda de la alcaldía, que eso no falla nunca.|La deuda de una alcaldía tiene calificación de agencias, y aunque los impagos son pocos, los ha habido.
Cuando venda el negocio, cobre todo de golpe, a plazos se lo comen los impuestos.|La venta de un negocio a plazos reparte la ganancia entre los años en que se cobra, y de golpe cae en uno.
Tu cuota sindical vale la pena por el préstamo barato, así que sigue dentro.|Un sindicato puede ofrecer préstamos a sus miembros por medio de una cooperativa, y la tasa la publica esta.
Sigue con la tarjeta virtual para lo de internet y deja la física en casa.|Una tarjeta virtual usa un número distinto para compras en internet, y se crea o se bloquea en Tarjetas.
Dele a su nuera el dinero como préstamo y no como regalo, por si se separan.|Un préstamo se devuelve y lleva un contrato, y un regalo pasa a ser de quien lo recibe.
La hipoteca quincenal te quita cuatro años, pásate sin pensarlo.|En la hipoteca quincenal se hacen veintiséis medios pagos al año, que equivalen a trece mensualidades.
Una recalculación de la hipoteca le va mejor que refinanciar, mantiene su tasa tan baja.|La recalculación aplica un abono grande al capital y baja la cuota con la misma tasa; refinanciar crea un préstamo nuevo.
Los ocho mil del accidente, ni al banco ni a la bolsa: arregle los dientes.|Los ocho mil de un accidente pueden quedar en la cuenta, y una compañía puede pedir reembolso de lo médico.
Mi consejo es no aceptar el aumento de límite, que usted gasta lo que le dan.|El aumento de límite puede aceptarse o rechazarse en Ofertas, y el límite actual se ve en Detalles de la tarjeta.
La puerta de atrás de la Roth es legal y a un médico como usted le encaja.|La puerta de atrás de la Roth consiste en un aporte no deducible y una conversión, que se anotan en el 8606.
Cobra el paro y no toques el plan de empresa, vas a encontrar trabajo pronto.|El paro, o seguro de desempleo, es ingreso gravable a nivel federal, y un plan de empresa puede quedarse donde está.
Compensa más reparar el techo ahora con el crédito que esperar a la ayuda del condado.|La ayuda del condado para un techo tiene lista y requisitos, y un crédito se solicita en cualquier momento.
Busca un depósito en reales, con lo que pagan en Brasil te forras.|Un depósito en reales paga tasas de Brasil, y su valor en dólares sube o baja con esa moneda.
Los tres seguros del crédito de la moto sobran, devuélvalos.|Los seguros de un crédito de moto se detallan en la página de cargos, con el plazo para cancelarlos.
Hágale caso a su contadora y cambie a base devengada, el banco la verá mejor.|En base devengada se anota la venta al facturar, y en base de efectivo, al cobrar.
Ya puede estrenar casa: con esa preaprobación lo demás es un trámite.|Una preaprobación indica una cantidad estimada, y la decisión final espera la tasación y los documentos.
Si el divorcio le da el plan de él, deje el QDRO y quédese el carro.|Un QDRO es la orden que divide un plan de retiro en un divorcio, sin multa para quien recibe.
Le sugiero no avalar a la iglesia, por más que se lo pida el pastor.|Quien avala a una organización responde por la deuda si esta no paga, según los términos del contrato.
Pídele al banco tasa fija por siete años, esa es la duración que te va.|Una tasa fija por siete años se mantiene ese tiempo, y luego el contrato explica cómo se ajusta.
Ponga la propina en un sobre y el sueldo intacto, así va a juntar rápido.|Las propinas son ingreso que se declara, y pueden depositarse en una cuenta separada del sueldo.
Estás mejor con la prepagada que con la de crédito, no seas terco.|La tarjeta prepagada usa el dinero cargado y no suele informarse a los burós, y la de crédito sí.
Esa colección de vinilos, de aquí a Navidad triplica, guárdela.|Una colección de vinilos se tasa disco por disco, según edición y estado, y los precios cambian.
Agarra la deuda de tu papá y ciérrala tú, así no pierde la casa.|La deuda de un padre es suya o de su herencia, salvo que otra persona haya firmado o el estado disponga algo más.
Cámbiate de la letra variable al bono a diez años ahora que la curva se va a invertir.|La curva de rendimientos compara tasas por plazo, y se invierte cuando las cortas superan a las largas.
Para el consultorio, alquila el equipo con opción a compra, sale redondo.|El alquiler con opción a compra reparte el pago del equipo, y al final se compra por el precio pactado.
Tu bono de productividad, al seguro de gastos médicos mayores, no lo gastes en tele.|El seguro de gastos médicos mayores cubre cuentas altas tras un deducible, y la prima depende de la edad.
Diga que sí a la oferta de jubilación anticipada, otra no le van a hacer.|Una oferta de jubilación anticipada indica la suma, el plazo para responder y lo que pasa con el seguro médico.
Con lo que paga de cuota de manejo, la tarjeta sin cuota le saldría gratis, cámbiela.|La cuota de manejo aparece una vez al mes o al año, según la tarjeta, y la tabla de tarifas indica el monto.
Lo lógico es que su suegra venda el panteón familiar y meta eso a un depósito.|Un panteón puede venderse si el cementerio lo permite, y un depósito guarda el dinero con una tasa conocida.
No, mija, no saques dos teléfonos a plazos, con uno ya vas apretada.|Cada teléfono a plazos añade un cargo mensual a la factura durante veinticuatro o treinta y seis meses.
Vuelva a la tarjeta de siempre, la nueva le da menos en farmacias.|El porcentaje en farmacias de cada tarjeta está en Recompensas, y algunas cambian de categoría cada trimestre.
Con esa beca, pedir el préstamo sin subsidio sería endeudarte por gusto.|El préstamo sin subsidio genera interés desde que se entrega, y puede aceptarse entero, en parte o rechazarse.
El seguro de título para dueño no lo omita por nada, menudo lío si aparece otro heredero.|El seguro de título para dueño se paga una vez al cierre, y cubre reclamos anteriores sobre la propiedad.
Qué descanso cuando venda el local y viva de los intereses, póngase a ello.|La venta de un local puede generar impuesto por ganancia y por depreciación, y los intereses se gravan cada año.
Compra el fondo ecológico, es bueno para el planeta y mejor para tu bolsillo.|Un fondo ecológico filtra empresas según criterios propios, y su folleto explica cuáles y qué gastos cobra.
La cuenta de retiro para tu empleada doméstica no la necesitas, págale un poco más.|A quien emplea en casa se le aplica el impuesto de nómina desde cierta cantidad anual, según el IRS.
Para la rodilla, mejor HSA que plan de pagos, no le busque.|Una operación de rodilla puede pagarse con la HSA sin impuesto, o con un plan de pagos del hospital.
Entre pagar el carro o guardar para el parto, primero el parto, mamita.|El costo de un parto depende del deducible y del máximo de bolsillo, que figuran en el resumen del seguro.
Es hora de soltar la acción heredada, tu padre la compró por cariño y nada más.|Una acción heredada toma por lo general el valor del día de la muerte, y la ganancia se mide desde ahí.
Le van a prestar sin problema con su ciudadanía nueva, mande los papeles.|Un préstamo revisa ingresos, historial y estatus cuando el programa lo pide, y la lista de papeles está en Requisitos.
Más vale que el enganche salga de sus papás y no de la tarjeta.|Un enganche regalado por los padres pide una carta de donación, y el prestamista revisa de dónde viene el dinero.
Te interesa el bono corporativo del fabricante, con un seis te olvidas.|Un bono corporativo paga el cupón mientras la empresa cumpla, y su calificación resume el riesgo de impago.
Al seguro de desempleo privado no le veo sentido para una funcionaria.|Un seguro de desempleo privado excluye renuncias y tiene periodo de espera, y la póliza define quién puede cobrar.
Retira lo de la casa de apuestas y ponlo en el ahorro, que ahí por lo menos queda.|Un retiro de una casa de apuestas llega a la cuenta en unos días, y las ganancias son ingreso gravable.
Convierta a pesos solo lo del mes, lo demás mejor en dólares.|Una conversión a pesos se hace por la cantidad que se elija, y la pantalla muestra la tasa y lo que se recibe.
El capítulo 11 le queda grande a la peluquería, con el subcapítulo cinco le alcanza.|El subcapítulo cinco es una vía del capítulo 11 para negocios pequeños, con un tope de deuda fijado por ley.
Invierte en la obra de tu cuñado, se ve un negocio seguro.|Invertir en un negocio privado da una parte sin mercado donde venderla, y el acuerdo fija derechos y reparto.
Tiene que sacarle la tarjeta de la mano a su mamá y poner un límite de cien.|Una tarjeta puede tener límites por compra y alertas, que el titular ajusta en Controles de la tarjeta.
Súbale a la retención del cheque de pensión, a usted siempre le toca pagar.|La retención de una pensión se cambia con el W-4P, y quien no la tiene puede hacer pagos trimestrales.
Pues claro que te alcanza para la casa de trescientos mil, adelante.|La relación entre deuda e ingreso divide los pagos del mes entre el sueldo bruto, y cada programa pone su tope.
Quédese con el fondo activo de su asesor, lleva años ganándole al índice.|Un fondo activo elige posiciones y cobra más que uno de índice, y su historial no asegura lo que vendrá.
Es preferible perder la fianza que seguir en ese piso con lo que ganas.|La fianza y la penalización por salir antes figuran en el contrato de alquiler, junto con el aviso previo.
El depósito estructurado es un engaño bonito, di que no el lunes.|Un depósito estructurado liga el interés a un índice, y puede no pagar nada si no se cumple la condición.
Deje la indemnización en la cuenta puente hasta junio, que la bolsa va a caer.|Una indemnización por despido se grava como sueldo, y puede quedar en una cuenta mientras se decide otra cosa.
Aplaza la matrícula y trabaja, tu deuda de estudios ya es mucha.|Con menos de media matrícula suele empezar el periodo de gracia de seis meses de un préstamo federal.
Con tantos cafés en la app, ponte un tope de veinte dólares, es tu talón de Aquiles.|Un tope para cafés se crea en Presupuestos, y una alerta avisa cuando se llega al porcentaje elegido.
Pague usted el funeral con la póliza y guarde los ahorros, es más digno.|Una póliza de gastos finales paga al beneficiario, y una funeraria puede aceptar la cesión directa.
Los certificados de tierra en Paraguay son una mina, yo me animaría con cinco mil.|Los certificados de tierra en otro país dependen de su registro y leyes, y no tienen el seguro de un depósito.
Devuelva el sillón y evite la deuda, total lleva dos días.|Una devolución dentro del plazo cancela los pagos pendientes de la compra a plazos, según la política de la tienda.
Como trabajador agrícola, lo mejor es la declaración conjunta con el ITIN de su señora.|Una declaración conjunta incluye a los dos cónyuges con SSN o ITIN, y algunos créditos piden SSN.
Acaba con la cuenta de bolsa de tu ex y pide tu mitad en efectivo.|Una cuenta de bolsa se reparte en un divorcio en acciones o en efectivo, y el costo original acompaña a las acciones.
Sus dividendos de Chile dedíquelos al préstamo, no a más acciones.|Los dividendos de Chile pueden tener retención allá y un crédito fiscal aquí en el formulario 1116.
Tenga el seguro del dron, en su trabajo de fotógrafo es de sentido común.|El seguro de un dron puede ser anual o por vuelo, y el de negocio general suele excluir aeronaves.
A ti la regla del cuatro por ciento te da de sobra, jubílate en junio.|La regla del cuatro por ciento es una guía que suele citarse para retiros anuales, basada en datos históricos.
Aun con multa, cambiar de financiera el tractor te deja mejor parado.|La multa por pago anticipado de un tractor está en el contrato, y otra financiera da su propia tasa y plazo.
Si el proveedor da dos por ciento por pagar en diez días, págale siempre así.|Un descuento del dos por ciento a diez días equivale a cerca de 37 por ciento anual frente a pagar a treinta.
Pídelo prestado de la póliza de vida, que es tuyo y nadie te apura.|Un préstamo sobre una póliza de vida con valor en efectivo genera interés y reduce lo que cobra el beneficiario.
No acepte la tasa de la caja del aeropuerto, saque del cajero allá y gana.|La tasa del aeropuerto incluye un margen, y el cajero en el extranjero puede cobrar cargo propio y del banco.
Suelta el fondo de retiro privado, el del magisterio te basta y sobra.|El fondo del magisterio sigue una fórmula de años y sueldo, y uno privado depende de lo aportado y su rendimiento.
Un año más de renta y compran, con los precios bajando es lo inteligente.|El precio de las viviendas sube en unas zonas y baja en otras, y los datos por condado se publican cada trimestre.
La garantía por invalidez del crédito cómprela, que con su espalda la va a usar.|La garantía por invalidez de un crédito paga cuotas si se cumple la definición de la póliza, que excluye lo anterior.
Regálale a tu ahijado acciones sueltas y no un juguete, lo apreciará a los veinte.|Las acciones sueltas se regalan a un menor por medio de una cuenta en custodia, a cargo de un adulto.
Conserve los soles que le sobraron, en Fiestas Patrias suben.|Los soles que sobran de un viaje se cambian a la tasa de compra del día, distinta de la de venta.
Usted pida que le cuenten la luz y verá cómo en una semana le sube treinta puntos.|Añadir recibos de luz y teléfono a un informe puede cambiar un puntaje o dejarlo igual, según el modelo.
Métete en la cuenta de ahorro con sorteo, que entre interés y premio ganas seguro.|Una cuenta de ahorro con sorteo da participaciones por saldo, y a veces paga menos interés que una normal.
Olvida la caja de seguridad y compra una en casa, para esas joyas sobra.|Una caja de seguridad del banco no está cubierta por la FDIC, y las joyas pueden asegurarse con una póliza aparte.
Pásele la deuda de la tienda a un préstamo con nosotros y respire.|Pasar una deuda de tienda a un préstamo cambia la tasa, el plazo y la cuota, que se ven antes de firmar.
Aparte su fondo de impuestos en bitcoin hasta abril, que va a duplicarse.|El impuesto de abril se paga en dólares, y lo guardado en bitcoin puede valer más o menos en esa fecha.
La tarjeta con descuento en escuelas es justo lo que necesita una mamá de tres.|Algunas tarjetas dan descuento en colegiaturas, y las escuelas pueden cobrar un cargo por pagar con ellas.
Retrase la compra del comedor hasta cobrar el bono, así no se ahoga.|La compra de un comedor puede pagarse al contado, a plazos o con tarjeta, y el costo total cambia con cada una.
Yo vendería la mitad del oro de la abuela y dejaría la otra para las nietas.|El oro de joyería se paga por quilates y peso, y una pieza con diseño puede tasarse por encima del metal.
El dinero de la boda, a un CD a tres meses, es lo que más les conviene a los novios.|Un CD a tres meses vence en una fecha exacta, y el dinero de la boda queda sin acceso hasta ese día salvo penalidad.
El carro híbrido enchufable se paga con lo que ahorra en gasolina, pida el crédito ya.|Un híbrido enchufable gasta menos gasolina según los trayectos, y el crédito se compara por tasa, plazo y total a pagar.
Solicite la tarjeta del club de mayoreo, una fonda como la suya la exprime.|La tarjeta de un club de mayoreo exige ser socio, y el reembolso suele entregarse una vez al año.
Anda, ve por el préstamo del tío y deja el del banco, que él no te cobra mora.|Un préstamo de un tío puede ponerse por escrito con fechas y monto, y uno del banco se informa a los burós.
Qué tal si guardas el décimo premiado y cobras a plazos, saldrías mejor.|Un premio de lotería puede ofrecerse en pago único o anual, y ambos son ingreso gravable del año en que se reciben.
Mueva la pensión de México a esta cuenta en julio, que el peso va a estar fuerte.|Una pensión de México depositada aquí se convierte a la tasa del día en que llega, menos los cargos del envío.
La cobertura contra todo riesgo del food truck es obligada para usted, contrátela completa.|La cobertura de un food truck combina auto comercial y responsabilidad, y cada ciudad fija los mínimos para el permiso.
Con veintiocho años y sin deudas, abre una tarjeta más para que tu límite crezca.|Una tarjeta más suma límite y también una consulta, y baja la edad promedio de las cuentas.
Por fin un seguro barato de motocicleta, fírmalo aunque no cubra a tu pareja.|Un seguro de motocicleta puede cubrir o no al pasajero, y la hoja de declaraciones lo indica.
Saldría ganando si adelanta la compra de la cosechadora y la deduce este ejercicio.|La sección 179 permite deducir equipo puesto en uso dentro del ejercicio, hasta un tope anual.
Los cupos del crédito verde son pocos, así que cambia la caldera ahora con nuestro plan.|Un crédito verde financia equipos eficientes, y el programa estatal publica sus cupos y requisitos.
Piense en sus nietos y contrate la renta con periodo cierto de veinte años.|Una renta con periodo cierto de veinte años paga a los beneficiarios si el titular fallece dentro de ese tiempo.
Está claro que el plan de salud catastrófico es para ti, que no te enfermas nunca.|El plan catastrófico se ofrece a menores de treinta años o por exención, con prima baja y deducible muy alto.
No espere más para cambiar de banco la nómina, aquí le damos trescientos y le conviene.|Un bono por traer la nómina pide depósitos de cierto monto dentro de un plazo, y se declara como interés.
Si su ahijada va a alquilar en Madrid, mejor que avale el banco y no usted.|Un aval bancario para alquilar en Madrid inmoviliza una cantidad y cobra comisión, y uno personal responde con los bienes propios.
Desconecte el débito automático del gimnasio y ahorre eso en la alcancía digital, es pan comido.|Un débito automático se detiene avisando al comercio o al banco tres días hábiles antes, y la alcancía se abre en Metas.
Esa renta de muebles con opción a compra es la peor idea que puede tener ahora.|En la renta de muebles con opción a compra, el total de pagos semanales aparece en el contrato junto al precio de contado.
Al cumplir setenta y tres, done desde la IRA y no desde la cuenta, le ahorra impuestos seguro.|Desde los setenta años y medio puede donarse directo de una IRA, y eso cuenta para el retiro obligatorio a partir de los 73.
`;
