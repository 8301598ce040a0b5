/** Pairs on one subject, Spanish: advice before the bar, education after it; most of it roundabout. */
export const adviceSpanish4 = `
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
`;
