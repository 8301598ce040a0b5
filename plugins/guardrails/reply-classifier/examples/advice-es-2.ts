/** Pairs on one subject, Spanish: advice before the bar, education after it. */
export const adviceSpanish2 = `
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
`;
