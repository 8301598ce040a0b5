/** Plain replies, Spanish, to be said as they are: figures, explanations, help in the app and beside it, orders that are no advice. */
export const plainSpanish = `
@@ 1
Gastaste {fact:a} en el súper en {fact:b}.
Son {fact:a} menos que el mes anterior.
Casi todo fue a una sola tienda: {fact:a}.
En total fueron {fact:a}, en {fact:b} pagos.
El pago más grande fue de {fact:a}, el {fact:b}.
Tu saldo es de {fact:a}, y de eso hay {fact:b} disponible.
El último día del mes tenías {fact:a}.
En ese tiempo no volvió ninguna devolución.
Encontré {fact:a} pagos a esa tienda.
Estos fueron tus cinco pagos más grandes.
De lo que entró quedaron {fact:a}.
Subió {fact:a}.
Bajó tres meses y subió el último.
El sueldo suele llegarte en viernes.
Tu próximo cobro se espera el {fact:a}.
Cobras cada dos semanas.
La media de seis meses es de {fact:a}.
Ese recibo fue más alto en invierno.
El préstamo del coche termina el {fact:a}.
Debes {fact:a} en dos tarjetas.
El tipo de esa tarjeta es de {fact:a}.
Los intereses del mes pasado sumaron {fact:a}.
El mínimo es de {fact:a} y vence el {fact:b}.
Has usado {fact:a} de tu límite.
Tus ahorros están en {fact:a}.
Desde enero has puesto {fact:a} en ahorro.
El alquiler fue de {fact:a}, igual que antes.
La luz pasó de {fact:a} a {fact:b}.
Pagas {fact:a} suscripciones.
La más cara cuesta {fact:a} al mes.
Una de ellas subió de precio en primavera.
Hay dos pagos pendientes.
Un pago pendiente todavía puede cambiar.
Ese ingreso está retenido hasta el {fact:a}.
Tres de estos pagos se devolvieron.
No hubo comisiones en ese tiempo.
La comisión se cobró el {fact:a}.
Sacaste {fact:a} en efectivo.
Compraste café {fact:a} días.
El día con más pagos fue el {fact:a}.
Comida y bebida es la categoría mayor.
En el último año no aparece nada así.
Puedo mirar hasta el {fact:a}.
La última actualización fue el {fact:a}.
Tienes la cuenta desde el {fact:a}.
Estas cifras dejan fuera los traspasos entre tus cuentas.
Conté el día de la compra, no el del apunte.
Las devoluciones están descontadas.
El periodo del extracto no es el mes natural.
Esto es lo que conté, de mayor a menor.
Aquí está la lista.
Estos son los pagos que hay detrás de la cifra.
Así se reparte.
Por meses queda así.
El gráfico muestra los últimos doce meses.
En la tabla, cada fila es un pago.
La primera columna es la fecha.
Hay más filas de las que caben; las demás se abren al tocar.
La línea es lo esperado, y la banda, lo probable.
Toca una cifra para ver de dónde sale.
Abre la cifra para ver los pagos que la forman.
Toca el gráfico para ver los números.
¿De qué mes hablas?
¿Cuál de tus dos cuentas corrientes?
¿Te refieres a la tienda o a la categoría?
¿Cuánto tiempo atrás?
¿Desde qué día hasta qué día?
¿Lo quieres por semanas o por meses?
¿Cuento también la devolución?
¿Con el alquiler o sin él?
¿Cuánto costaría?
¿Para cuándo?
¿Cómo se llama?
¿Este año o el pasado?
¿Se pagó con tarjeta o desde la cuenta?
¿Querías decir octubre?
¿Es un pago o son varios?
Dime el día y lo miro otra vez.
Dime el precio y lo calculo.
Cuéntame un poco más, por favor.
Dame un importe o un nombre para buscarlo.
Escribe el nombre como aparece en el extracto.
Prueba con otra palabra, por ejemplo el tipo de tienda.
Pregúntame por un solo mes y lo comparo.
Pregunta otra vez con una fecha y seré exacto.
No te he entendido.
No estoy seguro de lo que quieres decir.
No encontré una tienda con ese nombre.
Con ese nombre no hay nada.
No tengo datos de ese tiempo.
No veo cuentas de otros bancos.
No veo qué había en la cesta, solo lo que costó.
No sé quién de los dos usó la tarjeta.
No puedo saber lo que se decidirá en otro sitio.
Eso no está en tus datos.
Eso está en el futuro y no puedo decirlo.
No tengo tu puntaje de crédito.
No tengo precios de acciones ni pronósticos.
Solo veo lo que guarda este banco.
No puedo mover dinero.
No puedo cancelarlo por ti.
Desde aquí no puedo bloquear una tarjeta.
No puedo cambiar un pago.
No doy consejos de inversión.
No recomiendo productos.
No te digo cuál de ellos elegir.
No puedo decir si deberías comprarlo; esto es lo que dejaría.
No puedo decirte en qué invertir, pero sí explicar las palabras.
Si refinanciar o no, no me toca decirlo; puedo enseñarte lo que pagas ahora.
Preguntas si vender: eso lo decides tú con un asesor autorizado.
Si es buena idea, lo dejo en tus manos.
"¿Compro una casa?" es algo para lo que solo tengo cifras.
"Comprar en la caída" es algo que dicen los que operan; yo no.
Preguntas qué haría yo. Soy un programa y no haría nada.
Preguntas qué tarjeta es la mejor; depende de para qué la uses.
Qué es lo mejor para ti no lo puedo saber.
La elección es tuya.
Es decisión tuya.
Eso depende de ti.
Eso solo puedes valorarlo tú.
Un asesor autorizado puede ver el conjunto.
Un gestor te puede decir cómo es en tu caso.
Un abogado puede decir qué significa el contrato.
La asistencia legal es gratis para quien gana poco.
Hacienda tiene un teléfono para esas preguntas.
Eso lo contesta el prestamista tras la solicitud.
Nadie puede prometer que una solicitud salga adelante.
Nadie sabe dónde estarán los precios el año que viene.
Nadie del banco pide tu contraseña.
¡Hola! ¿Qué quieres saber?
Hola, me alegro de verte.
Buenos días.
Gracias, me alegro de que te sirva.
De nada.
Con gusto.
Soy un programa, no una persona.
Soy el asistente del banco.
Estoy bien, gracias por preguntar.
Lo siento.
Perdona, me equivoqué; aquí va de nuevo.
Tienes razón, conté un pago dos veces.
Gracias por decírmelo.
Es una buena noticia.
Enhorabuena por el trabajo nuevo.
¡Feliz cumpleaños!
Hasta pronto.
Adiós, vuelve cuando quieras.
Hablo español e inglés.
Muy buena.
Sin problema.
De acuerdo.
Hecho.
Vale, lo he cambiado.
Anotado: desde ahora cuenta como recibo.
Desde ahora lo cuento como supermercado.
Lo he dejado como estaba.
La meta está puesta.
La meta ya no está.
Tu nota está guardada.
Lo tendré en cuenta en esta conversación.
No se ha cambiado nada.
No se ha enviado nada.
No se comparte nada sin tu permiso.
Puedes retirarlo cuando quieras en Privacidad.
Puedes apagar los avisos.
Puedes preguntarme por cualquier mes.
Puedes cambiar la meta cuando quieras.
Puedes ver cada pago al abrir la cifra.
Puedes pararme en cualquier momento.
También puedes hablar con una persona.
Puedes decir que no.
También puedes escribir el importe.
Puedes tomarte el tiempo que quieras.
Tómate el tiempo que necesites.
Ahora mismo no hay nada que hacer.
Esto no corre prisa.
No hay nada que tengas que decidir hoy.
No hace falta que contestes.
No tienes que dar explicaciones.
No tienes que pagar por tu informe de crédito.
Para eso no necesitas una cuenta.
Una persona del banco puede ayudarte; este es el número.
Se lo he pasado a las personas del banco.
Alguien te llamará un día laborable.
¿Les digo que quieres que te llamen?
El equipo atiende de lunes a viernes, de ocho a seis.
La oficina abre hasta las cinco.
Por favor, llama ya al banco para que pare la tarjeta.
Por favor, habla con alguien de confianza.
Si estás en peligro, llama al 911.
El número del dorso de la tarjeta da con el equipo de tarjetas.
Te pedirán la fecha y el importe.
Lo investigan y te escriben en diez días.
Tus palabras quedan como las escribiste.
He apuntado la fecha y lo que dijiste.
Quienes te ayuden pueden leer esta conversación.
Siento mucho tu pérdida.
Suena duro, y lo siento.
Me alegro de que lo hayas dicho.
No estás solo en esto.
Le pasa a mucha gente.
No es culpa tuya.
Aquí nadie te juzga.
No has hecho nada malo.
Está bien preguntar.
La ayuda es gratis y privada.
A muchas personas les ayuda hablarlo.
Si pagaras {fact:a} al mes, estaría pagada el {fact:b}.
Con {fact:a} más al mes acabaría {fact:b} antes.
Sin esa suscripción te quedarían {fact:a} al mes.
Si el alquiler subiera {fact:a}, quedarían {fact:b}.
Si dejara de entrar el sueldo, tus ahorros durarían {fact:a}.
Si gastaras como en octubre, serían {fact:a} en diciembre.
A este ritmo la meta se alcanza el {fact:a}.
Si nada cambia, estarías en {fact:a} el {fact:b}.
Después de esa compra tu saldo más bajo sería de {fact:a}.
Dejaría {fact:a} hasta el día de cobro.
Dejaría tu cuenta bajo cero el {fact:a}.
Se mantendría por encima de cero.
Pagar {fact:a} ahora bajaría los intereses en {fact:b}.
Eso ahorraría {fact:a} de intereses.
Con la cuota pequeña tarda {fact:a} más.
Pagar primero la de tipo más alto supone {fact:a} menos de intereses.
Pagar primero la más pequeña termina la primera tarjeta el {fact:a}.
Entre los dos órdenes hay {fact:a} de diferencia.
La diferencia es de {fact:a} en todo el tiempo.
Eso da por hecho que no compras nada más con la tarjeta.
Eso deja fuera los recibos que llegan una vez al año.
Es una estimación, no una promesa.
Es una guía y no un pronóstico.
En ocho de cada diez casos está entre {fact:a} y {fact:b}.
Puede salir de otra manera.
Tu meta es de {fact:a}; de momento hay {fact:b}.
Llevas {fact:a} del camino.
Vas bien de tiempo.
Todavía no llegas a tiempo.
Vas un mes por delante.
La alcanzaste en mayo.
Harían falta {fact:a} al mes para llegar a tiempo.
A este paso se tarda hasta el {fact:a}.
No le pusiste fecha.
El fondo de vacaciones es tu única meta.
¿Pongo una meta para eso?
¿Cambio la fecha?
Tu presupuesto para comer fuera es de {fact:a}, y llevas {fact:b}.
El mes va por la mitad.
Quedan {fact:a} para el súper.
Transporte va {fact:a} por encima de su presupuesto.
A los demás presupuestos les queda algo.
Un presupuesto con tus propias cifras sería así.
Toma estas líneas como comienzo y cambia lo que quieras.
Lo necesario fueron {fact:a}; lo demás, {fact:b}.
Lo que no puede esperar se llevó {fact:a} de lo que entró.
Un reparto común es la mitad para necesidades, un tercio para gustos y el resto para ahorrar.
Ese reparto es una regla aproximada que usan algunas personas.
Esto es una oferta, y el banco cobra si la aceptas.
Te mostramos esto porque pagas intereses en una tarjeta.
Te mostramos esto porque tus ahorros crecieron.
Esto es publicidad del banco.
Ves esta oferta por las reglas que puso el banco.
La oferta no depende de quién eres, solo de estas cifras.
Las condiciones están en la página del banco.
Puede que no sea para ti; las condiciones dicen lo que cuesta.
Puedes ocultar las ofertas en Privacidad.
Después de un descubierto no se muestran ofertas.
Yo no gano nada con ello.
Las ofertas van marcadas.
Ninguna de estas ofertas hace falta para usar la aplicación.
La oferta: una cuenta de ahorro al {fact:a} anual.
La tarjeta de la oferta no cobra intereses durante {fact:a}.
Cumples las reglas de esta oferta, y eso no es una aprobación.
El banco decide después de que la pidas.
Esto es información general y no un consejo.
Es contenido educativo, no asesoramiento financiero.
Para un consejo a tu medida, habla con un asesor autorizado.
Yo explico; no aconsejo.
La TAE es lo que cuesta un préstamo al año, con comisiones.
El interés compuesto es interés sobre el interés.
Un informe de crédito es una ficha de cómo alguien ha pagado.
El puntaje se calcula a partir de un informe.
La utilización es lo que debes en tarjetas como parte de los límites.
Una consulta dura ocurre cuando alguien pide crédito.
El periodo de gracia es el tiempo sin intereses.
La fecha de vencimiento es el último día para pagar sin recargo.
El saldo del extracto es lo que se debía el día de cierre.
Un descubierto es cuando sale más de lo que hay.
El número de ruta dice de qué banco se trata.
Una transferencia ACH tarda de uno a tres días.
Una transferencia inmediata es más rápida y tiene comisión.
El depósito en garantía es dinero que guarda el prestamista para impuestos y seguro.
El capital es lo que se pidió prestado.
La amortización es cómo baja un préstamo con cada pago.
Una penalización por pago anticipado se cobra por pagar antes.
Un préstamo garantizado tiene algo detrás, por ejemplo un coche.
Una línea de crédito se puede usar una y otra vez.
Impago significa que un préstamo no se pagó como se acordó.
Una pausa de pagos no borra la deuda.
Un cobrador trabaja para quien tiene la deuda.
El deducible es lo que pagas antes que la aseguradora.
La prima es el precio de una póliza.
El beneficiario es quien cobra.
El seguro FDIC cubre depósitos hasta un límite por banco.
Un fondo monetario no es un depósito.
Un certificado paga por no tocar el dinero.
Un bono es un préstamo a una empresa o a un Estado.
Una acción es una parte de una empresa.
Un índice es una lista de acciones.
Un fondo junta el dinero de muchas personas.
Diversificar es no tenerlo todo en una sola cosa.
Riesgo y rendimiento suelen ir juntos.
La inflación es la subida de los precios con el tiempo.
Un 401(k) es un plan de la empresa.
El formulario W-4 dice cuánto se retiene.
Un crédito fiscal baja el impuesto; una deducción baja los ingresos que tributan.
El sueldo bruto es antes de descuentos; el neto, después.
Un préstamo hasta el cobro vence en dos semanas.
Compra ahora y paga después parte el precio en cuotas.
Los pagos por Zelle no se pueden deshacer.
Una reclamación empieza con un mensaje al banco.
Un congelamiento impide cuentas nuevas a tu nombre.
Una alerta de fraude pide que se compruebe quién eres.
El phishing es un mensaje que finge ser del banco.
El robo de identidad es cuando alguien usa tu nombre para pedir crédito.
Quien avala debe lo mismo que quien recibe el préstamo.
Un usuario autorizado puede gastar y no debe nada.
Una cuenta conjunta es de los dos.
Un poder permite que alguien actúe por ti.
El fondo de emergencia es dinero para lo que nadie planea.
Tres meses de gastos es una cifra que usan muchas guías.
Pagarse primero a uno mismo es mover el ahorro el día de cobro.
Las necesidades son aquello sin lo que no se puede estar; lo demás son gustos.
El método de sobres usa un sobre para cada tipo de gasto.
El camino de la bola de nieve empieza por la deuda más pequeña.
El camino de la avalancha empieza por el tipo más alto.
Los dos piden el mínimo de todas las demás.
A algunos les gusta ver pronto una tarjeta acabada.
A otros les importan más los intereses.
Cuál dura más es cuestión de costumbre.
Pagar más que el mínimo acorta el tiempo.
En casi todas las tarjetas el interés se suma cada día.
Un pago tardío puede costar un recargo y el periodo de gracia.
Pasados treinta días puede salir en el informe.
Un pago perdido queda siete años en el informe.
Las cuentas antiguas alargan el historial.
Cerrar una tarjeta baja el límite total.
Mirar tu propio informe no hace daño.
Los tres burós llevan fichas distintas.
Los errores de un informe se reclaman gratis.
El buró tiene treinta días para contestar.
El banco debe investigar un error avisado en sesenta días.
Cuanto antes se avisa de una tarjeta perdida, menos te pueden cobrar.
La ley federal permite pedir a un cobrador que pare.
Un cobrador tiene que decir para quién trabaja.
Un pago de una deuda vieja puede poner el reloj a cero.
Quién tiene razón lo decide el juez.
No todos los estados tienen la misma regla.
La regla cambió este año.
Los límites se fijan cada año.
El formulario pide tu nombre y el importe.
Guarda una copia de la carta.
Guarda el recibo hasta que llegue la devolución.
Apunta la fecha y el nombre de quien te atendió.
Apunta lo que gastas durante una semana.
Anota las fechas de tus recibos en un calendario.
Haz una lista de tus deudas: a quién, cuánto, a qué tipo.
Suma los tres números.
Divide la suma entre doce.
Multiplícalo por las semanas.
Toma tu sueldo y resta los recibos.
Mira la última línea del extracto.
Busca la casilla "total de pagos".
Busca la comisión en las condiciones.
Mira tres meses y no uno.
Lee primero la página de comisiones.
Lee la carta dos veces antes de contestar.
Compara la TAE de las dos ofertas, porque lleva las comisiones.
Compara el coste total y no la cuota.
Pide el precio por escrito.
Pide el formulario en la ventanilla.
Pregunta qué pasa cuando acaba el tipo bajo.
Pregunta en tu empresa si hay aportación.
Llama a la compañía y pide la baja por escrito.
Llama al número de tu tarjeta si algo no cuadra.
Llama al prestamista antes de la fecha, no después.
Comprueba la dirección antes de pulsar.
Comprueba el extracto con tus recibos.
Comprueba que la empresa está en la lista del estado.
Envía la carta por correo certificado.
Avisa al banco en cuanto lo veas.
Avisa al casero antes de que se retrase el alquiler.
Di al prestamista cuánto puedes pagar.
Denúncialo en la página oficial.
Entra en la página oficial para tus informes gratis.
Pon un recordatorio una semana antes de que acabe la prueba.
Elige un día de la semana para mirar la cuenta.
Elige un nombre para la meta.
Elige un recibo y mira cuánto era hace un año.
Da al banco la fecha, el importe y la tienda.
No des a nadie el código que te llega.
No compartas tu contraseña.
No pulses los enlaces de esos mensajes.
No mandes dinero a quien no conoces.
Desconfía de quien pide una comisión antes de un préstamo.
Empieza por los recibos que mantienen la luz.
Empieza con poco; puede crecer.
Luego haz lo mismo con la siguiente tarjeta.
Luego mira lo que queda.
Ahora compara los dos números.
Primero va el alquiler, luego la comida, luego el resto.
Al final va lo que puede esperar.
Son diez minutos.
Es gratis.
Depende.
No lo hace.
Las dos cosas son ciertas.
Es la ley.
Ese es todo el truco.
Vale la pena una llamada.
Hay una trampa.
Hay dos caminos.
La respuesta es no.
Este es el motivo.
Aquí va un ejemplo.
Veamos un ejemplo.
Pongamos una tarjeta con $2,000 al 24 %.
Toma un préstamo de $10,000 a cinco años.
Digamos que ganas $3,000 al mes y gastas $2,700.
Supón que una reparación cuesta $900.
Imagina a dos amigas que ahorran $50 al mes.
María debe $4,000 al 22 %.
Paga $120 al mes.
Al cabo de un año ha pagado $940 de intereses.
Samuel pasó el saldo y pagó una comisión del 3 %.
Ahorró unos $300, porque la pagó a tiempo.
Si hubiera pagado tarde, el tipo habría subido al 29 %.
Dania trabaja en un café y su sueldo cambia cada semana.
En un mes bueno aparta $200; en uno malo, nada.
León guardó el recibo y la tienda lo aceptó.
Dos años después el fondo tenía $1,400.
El préstamo le costaría $1,900 más en toda su vida.
Su primer paso fue llamar a la compañía de la luz.
Le dieron tres meses.
No fue fácil, pero funcionó.
Para Ana fue al revés.
Mucha gente hace las dos cosas.
Hay quien mueve dinero el día de cobro, antes de poder gastarlo.
Hay quien paga una semana en efectivo para ver adónde va.
Quien tiene un sueldo irregular suele planear con su mes más bajo.
A las personas mayores las llaman más los estafadores.
Los estudiantes pueden recibir ayudas que no se devuelven.
Quien cambia de trabajo puede dejar el dinero en el plan antiguo.
Quien alquila no paga reparaciones; el dueño sí.
Las parejas hablan mejor de dinero en un día fijo.
Casi todas las comisiones se pueden evitar o pedir de vuelta.
Casi todos los prestamistas tienen un programa para malos tiempos que no anuncian.
Casi todos los bancos perdonan una comisión una vez si se les pide.
Los bancos cobran cosas distintas.
Un banco puede cerrar una cuenta.
Una tienda puede negarse a una devolución sin recibo.
Una prueba pasa a ser de pago si nadie la cancela.
El contrato del gimnasio puede durar un año.
Los precios suben sin ruido.
Las cantidades pequeñas suman.
Un café al día son unos $100 al mes.
Lo que importa es si todavía lo quieres.
Lo que disfrutas vale lo que cuesta.
El dinero también está para disfrutar.
Un plan sin nada de diversión rara vez dura.
Ningún plan está mal si funciona.
No hay un presupuesto perfecto.
No hay una única respuesta correcta.
Deber dinero no es ninguna vergüenza.
Todo el mundo empieza por algún sitio.
Nadie nace sabiendo esto.
Un mes malo no es una vida mala.
Un pago tardío no es el fin.
Los puntajes se recuperan con el tiempo.
Después del primer mes es más fácil.
Al principio se avanza despacio.
Tener deudas es común: casi todos los hogares tienen.
Vivir al día es lo que hace medio país.
Un aviso de saldo bajo avisa antes de que pase.
Un colchón de una semana de gastos evita casi todos.
Puedes pedir al banco que quite la cobertura.
Tú decides qué cuenta como necesidad.
Tus propios números dicen más que cualquier regla.
Tu banco puede decirte el día en que se anota.
El nombre del prestamista está en el contrato.
Tus derechos están en la última página.
Tu estado puede tener una regla más estricta.
El recibo de sueldo muestra lo que se descontó.
No se pudo confirmar el acceso.
Algo salió mal; inténtalo de nuevo.
No se pudo cargar.
Sin conexión.
Conectando de nuevo.
No enviado.
Mensaje demasiado largo.
La conversación ha terminado.
La conversación se ha borrado.
Pensando
Mirando tus pagos
Sumando
Un momento, por favor.
Cargando
Enviar
Cerrar
Volver
Menú
Cancelar
Copiar
Copiado
Ver más
Ver menos
Ver como tabla
Ver como gráfico
Abrir
Guardar
Borrar
¿Borrar esta meta?
Parar
Ir al último mensaje
Conversación nueva
Ayer
Hoy
Usted
Asistente
Fuentes
{fact:a} fuentes
Fórmula
Periodo
Importe
Fecha
Aceptar
Ahora no
Sí
No
Rechazar
¿Le ha servido?
¿Qué estuvo mal?
Gracias por su opinión.
Escriba su pregunta
Pregunte por su dinero
Puede preguntar
¿Puedo mirar sus cuentas?
Usted ha aceptado. Gracias.
No ha aceptado, así que no miro nada.
Antes de que acepte no se mira nada.
Estos datos se borran cuando usted lo diga.
Descargar sus datos
¿Qué cuenta miro?
Todo lo que escribe se queda en este banco.
Cada cifra se puede comprobar.
Hola, Ana
Inténtelo de nuevo.
Revise su conexión.
Puede cerrar esta ventana.
@@ 2
Juntos suman {fact:a}.
Fue el más alto del año.
El más bajo fue de {fact:a} en {fact:b}.
No ha cambiado desde marzo.
Más o menos como en {fact:a} ({fact:b}).
Comparado con el mes anterior son {fact:a} más.
Entró más de lo que salió.
Salió más de lo que entró, {fact:a}.
Supone {fact:a} de tus ingresos.
De tus cinco recibos hay dos pagados.
Se esperan dos recibos más antes de cobrar.
Tres de tus tarjetas están a cero.
Ningún préstamo está vencido.
Tu cuenta más antigua es la que acaba en 2043.
Tu recibo más grande es el alquiler.
Tus recibos fijos son unos {fact:a} al mes.
El mes más barato fue febrero.
La gasolina estuvo más barata ese mes, y eso explica una parte.
La prima anual cae en ese mes.
Esa tienda tiene otro nombre en el extracto.
El segundo pago es del mes siguiente, por la fecha.
Compraste ahí once veces.
Estás con esa aseguradora desde el {fact:a}.
El mismo importe salió el mismo día durante un año.
Volvió una transferencia de {fact:a}.
Una semana después llegó una devolución de {fact:a}.
El ingreso de Hacienda fue de {fact:a}.
Una parte del sueldo va primero al ahorro.
Tus ahorros rinden {fact:a} al año.
Tu certificado termina el {fact:a}.
A tu hipoteca le quedan {fact:a}.
De cada cuota de la hipoteca, {fact:a} son intereses.
La tarjeta se pagó entera en todos esos meses.
La tarjeta se pagó tarde una vez.
El último pago fue de {fact:a}.
Esa tarjeta está domiciliada, por lo que veo.
El límite es de {fact:a}.
Esa tarjeta cobra {fact:a} al año.
Compartes esta cuenta con otra persona.
Has dado permiso para dos cuentas de cuatro.
Conmigo solo compartes la corriente.
Abarca dieciocho meses.
No está completo: falta el último día.
Los pagos de hoy entran esta noche.
Esto es a fecha de ayer por la tarde.
El fin de semana retrasa el apunte.
Los festivos pasan la fecha al día siguiente.
Puede no coincidir con el extracto por lo pendiente.
Quité esos dos, como pediste.
He vuelto a poner lo que quitaste.
Pediste que contara como regalo; ya está.
Tu corrección vale también para los meses pasados.
Me dijiste que es tu casero.
Lo llamo suscripción porque se renueva sola.
Lo llamo recibo porque la casa lo necesita.
Lo tomo por sueldo, porque viene de una empresa.
Lo tomé por un traspaso entre tus cuentas.
La categoría la saco del nombre y puede fallar.
Puede que me equivoque; dilo y lo cambio.
No veo para qué fue el pago.
No sé por qué subió.
Solo puedo contar lo que apunta el banco.
No puedo ver el futuro.
Puedo mostrarlo por tienda, por día o por tarjeta.
Puedo sumar cualquier tienda, mes o categoría.
Puedo explicar cómo funciona el puntaje en general.
Puedo mostrar las dos y tú comparas.
Te doy las cifras, no el veredicto.
Calculo lo que queda; qué hacer con ello es cosa tuya.
Me quedo en los hechos.
Prefiero no contestar a contestar mal.
Para eso necesitaría el precio.
Necesitaría las dos fechas.
Tendría que saber tu tramo de impuestos, y no lo sé.
No adivino.
No voy a decirte que compres o vendas nada.
No voy a recomendar un prestamista.
Nunca veo números de tarjeta.
Nunca pido una contraseña.
Nunca comparto lo que escribes.
Aquí estoy si quieres seguir.
No soy abogado; el contrato lo explica uno.
No puedo juzgar eso.
No me está permitido dar consejos de impuestos.
Solo soy un programa y no puedo sentirlo, pero lo siento.
Entendido: no más ofertas.
He anotado que no estás de acuerdo.
Eso lo decide otra persona.
Alguien del banco lo lee mañana.
Es el prestamista quien decide.
Es una pregunta para Hacienda.
Te toca a ti valorarlo.
Cuál tomes es elección tuya.
Cuál te va mejor depende de lo que te anime a seguir.
Lo que hagas con ello depende de ti.
Cuánto riesgo quieres es algo personal.
Si es buen momento para comprar, no lo sé decir.
Si la tarjeta vale su cuota depende de lo que gastes con ella.
Pagarlo antes o no tiene dos caras.
Por un lado hay menos intereses; por otro, menos dinero a mano.
A favor está el tipo; en contra, la comisión.
Una ventaja es la cuota fija; un inconveniente, el plazo más largo.
Las dos opciones tienen un precio.
Hay buenas razones para ambas.
Hay quien lo hace así y quien nunca lo haría.
No todo el mundo quiere eso.
No todas las deudas son iguales.
No toda comisión es mala.
Eso no tiene nada de malo.
Nada de esto urge.
Ninguna es mejor en sí misma.
Nadie conoce tu vida como tú.
No hace falta que respondas ahora.
No te preocupes.
Sin prisas.
Eso no se cobra.
No hay ningún pago así.
Da igual.
Quizá otra palabra lo encuentre.
Quizá la tienda cobra con otro nombre.
¿Fue quizá en octubre?
Claro, aquí está.
Claro.
Por supuesto.
Desde luego; ¿qué mes?
Cierto, era la otra cuenta.
Es bueno saberlo, gracias.
Buena pregunta: cuenta el día de la compra.
Estupendo, entonces ya está.
Me alegra oírlo.
Bien, lo dejo como está.
Tiene sentido.
No es lo que preguntabas, perdona.
Es todo lo que tengo.
Así lo apunta el banco.
Es lo que dice la ley en general.
Fue hace mucho.
Eso explica la diferencia.
Eso incluye propinas.
Eso sería para una persona.
Es mucho para llevarlo solo.
Eres muy amable.
Correcto.
Es porque en un mes cayeron dos cobros.
Esto lo paga otra persona.
Esto trata solo de tus datos.
Es lo que sé hasta ahora.
Es una regla del banco.
La fórmula es la suma entre los meses.
De aquí sale la cifra.
Puede tardar hasta tres días.
Parece raro; es una corrección del banco.
Esto no toca tu puntaje.
Esto no cuenta como consejo.
Esta ficha muestra las condiciones.
Esta página es solo para ti.
Estos dos van juntos.
Son estimaciones.
Faltan estos días.
Son los únicos.
Llegan a fin de mes.
Cuentan como uno.
No cuestan nada.
Conocen el formulario.
Tienen que contestar por escrito.
Querrán ver una nómina.
Va a tu casero el día uno.
Viene cada tres meses.
Cubre el coche y al conductor.
Subió con el tipo.
Se renueva el {fact:a}.
Se puede cancelar hasta el {fact:a}.
Se compró un domingo y se apuntó el martes.
Se pagó desde la cuenta común.
Se canceló en mayo y volvió en junio.
Parece igual, pero es otra tienda.
Parece un cobro doble: misma tienda, mismo día, mismo importe.
Puede ser una fianza que vuelve.
Podría ser una retención del hotel.
Podría ser la cuota anual.
Depende del día.
Ayuda tener el extracto a mano.
Son dos tercios de lo que pagaste el año pasado.
No es un préstamo.
Todavía se puede reclamar: sesenta días desde el extracto.
Se puede pagar en partes.
Es habitual que pidan pruebas.
Es normal que la primera factura sea más alta.
Es gratis para todos.
En tus datos está como comisión.
No está en el artículo.
Cuando cambia el tipo, el prestamista escribe antes.
Cuando un préstamo acaba antes, dejan de correr intereses.
Cuando alguien muere, el banco bloquea la cuenta hasta tener los papeles.
Cuando el saldo es cero no se debe nada.
Al solicitarlo, el prestamista mira tu informe.
Si la tienda dice que no, el banco aún puede investigarlo.
Si la cierras, el límite desaparece.
Si quieres, muestro los pagos.
Si te parece, lo ponemos como meta.
Si no fuiste tú, avisa al banco enseguida.
Si está mal, dímelo.
Si no es eso, dime el día.
Si un recibo es más alto de lo normal, aquí se marca.
Si falta dinero, habla pronto con el prestamista.
Si alguien te presiona, cuelga.
Si bajan los tipos, un préstamo variable se abarata; si suben, se encarece.
Si los precios suben un tres por ciento, un dólar compra menos.
Como el tipo es variable, la cuota puede cambiar.
Como faltan dos meses, la media es aproximada.
Desde junio el sueldo es más alto.
Así que el mes acabó con {fact:a}.
Ahí se fue.
A lo largo del año se compensa.
Luego viene la comisión.
Entonces el pago se reparte.
Entonces es cosa de la policía.
Más tarde volvió a lo normal.
Tras la devolución quedan {fact:a}.
Después de alquiler y recibos quedan {fact:a} al mes.
Antes de impuestos serían {fact:a}.
Para entonces tendrías {fact:a}.
Por teléfono son diez minutos.
De momento no cambia nada.
De esa cuenta no veo el tipo.
Para familias hay otros límites.
En tu caso son {fact:a}.
A partir de ahí cuenta como gasto.
En la oficina hace falta identificación.
En casi todos los estados son diez días.
En ese caso la suma es {fact:a}.
En resumen: ingresos menos gastos.
En el ejemplo la tarjeta tiene $3,000 al 20 %.
El primer año paga $590 de intereses.
En total el préstamo cuesta $2,300.
En invierno la calefacción es más alta.
En el formulario es la línea 7.
En tu tarjeta el tipo es {fact:a}.
El día de cobro se movió el dinero.
Al final del plazo vence el resto.
Al 20 % son $50 al mes.
En casa sale más barato; fuera es más divertido.
Por regla general, cuanto más antigua la cuenta, mejor para el puntaje.
Como ejemplo, un alquiler de $1,200.
Mientras esté pendiente, puede desaparecer.
Con la comisión son $412.
Con eso la meta se alcanzaría en diez meses.
Sin el bono, tus ingresos fueron {fact:a}.
En cinco años son $6,000.
Con el plan pagas {fact:a} cada mes.
La ley federal da sesenta días.
Hasta entonces vale el tipo bajo.
Para verlo, abre la cifra.
Para la baja, la empresa quiere una carta.
Para reclamarlo, el banco necesita la fecha y el importe.
Para el informe, entra en la página oficial.
Para comparar dos préstamos, mira la TAE.
Importan dos cosas: el tipo y el tiempo.
Bastan tres cifras.
Un mes es poco para saberlo.
Un pago se devolvió.
Con uno de los dos basta.
Una cosa más: la cuota es anual.
Cada una tiene su tipo.
Cada mes cuenta igual.
Cada pago cubre primero los intereses.
Cada banco pone sus comisiones.
Cada tarjeta tiene un día de cierre.
Todas están domiciliadas.
Todas las cifras salen de tus cuentas.
Casi todo es alquiler.
Eso solo lo sabe el banco.
Solo cuentan los pagos apuntados.
Solo los de más de cien dólares.
Para que lo sepas: los datos acaban ayer.
También incluye propinas y reparto.
De nuevo, es una estimación.
Hay dos maneras de verlo.
Esto dice el artículo.
Ahí aparece como comisión.
Hubo uno en junio.
No ha habido cambios.
Donde pone "mínimo" es lo menos que se debe.
Quien paga tarde paga más.
Quien firma, debe.
Lo que queda es tuyo.
Lo que cuenta es la fecha de la compra.
Lo que quede abierto después lleva intereses.
Lo que pide un prestamista varía.
¿Y qué pasa entonces?
¿Por qué es así?
¿Cómo funciona?
¿Cuánto tarda?
¿Cómo se calcula el mínimo?
¿Y si no alcanza?
¿Para quién es?
¿Es mucho?
¿Es verdad que mirar hace daño?
¿Puede hacer eso un banco?
¿Cuesta algo?
¿Qué significa "pendiente"?
¿Dónde lo encuentro?
Mito: arrastrar saldo ayuda.
Realidad: basta con pagar todo.
En pocas palabras: nada es gratis.
Una prueba breve: ¿podrías pagarlo mañana?
Un truco que usan algunos: una cuenta con otro nombre.
Unas palabras sobre seguridad.
Una regla antigua dice diez por ciento.
Una hora de trabajo puede ahorrar semanas.
Un cambio de dirección se comunica al banco.
Una carta es mejor que una llamada, porque deja rastro.
Un recibo pagado sigue un mes en la lista.
Una tarjeta sin uso la puede cerrar el banco.
Un préstamo con aval está en dos informes.
Quien no puede pagar puede pedir un plan.
Una deuda pequeña puede costar más que una grande.
Un tipo más alto no siempre es el préstamo más caro.
Una cuota más baja no es un préstamo más barato.
Un presupuesto no obliga a nadie.
Un mercado puede caer durante años.
Un fondo no está asegurado.
Una acción puede quedar en nada.
Una casa pide reparaciones.
Un coche pierde valor cada año.
Una pensión tributa.
El ahorro pierde valor cuando los precios suben más deprisa.
Las acciones suben y bajan.
Los bonos bajan cuando suben los tipos.
Los tipos suben y bajan.
Los precios cambian de tienda a tienda.
Los impuestos cambian según el estado.
Las leyes cambian.
Las ofertas acaban.
Las costumbres viejas cuestan de ver.
La mayor parte fue a alquiler, comida y coche.
La mayor parte es fija.
La mayoría no lo lee.
La mayoría de las tarjetas no cobra intereses si se paga todo el extracto.
Muchos hogares tienen menos de un mes de reserva.
Muchas aplicaciones redondean las compras.
Algunos lo hacen una vez al año.
Algunos prestamistas piden dos nóminas.
Algunos meses tienen tres cobros.
Unos se pagan primero, otros al final.
Otros prefieren efectivo.
Pocos hablan de ello con gusto.
Cualquiera puede pedir un informe.
Nadie está obligado.
Mucha gente pregunta eso.
Quien tiene hijos tiene otros gastos.
Quien se muda a menudo alquila.
Las empresas tienen que decirlo por escrito.
El casero puede quedarse la fianza por daños.
Los cobradores llaman a ciertas horas.
A los estafadores les gustan las tarjetas de regalo.
Los padres pueden abrir una cuenta a un hijo.
Los estudiantes pagan menos.
Tu extracto lo muestra en la página dos.
Tu prestamista tiene que decir el motivo.
Tu empresa puede añadir algo.
El nombre de tu casero está en el contrato.
El plan del vecino puede no servirte.
Tus datos se quedan aquí.
No conozco esa pregunta.
Dijiste 400; fueron {fact:a}.
Dijiste que fue un error.
Querías saber de comisiones.
Diste tu permiso el {fact:a}.
Ves esto porque lo pediste.
Ves el total y debajo las partes.
Recibes una copia por correo.
Aquí tienes derechos.
Tienes tres días para cancelar.
Tienes hasta la fecha de pago.
Tienes un informe gratis a la semana.
Tienes dos reclamaciones abiertas.
Esta semana no te vence nada.
Este año no has tenido descubiertos.
Has apartado más de lo previsto.
Puedes pedir la ficha que guardan.
Puedes pagar antes.
Te pueden pedir identificación.
Puede que lo veas dos veces hasta que se apunte.
Se puede ver como un préstamo del banco.
Pagarías {fact:a} en total.
Te quedarían {fact:a}.
La alcanzarías en mayo.
Te harían falta {fact:a} más para entonces.
En ese tiempo no pagarías intereses.
Aún deberías {fact:a}.
Deberías {fact:a} menos al cabo de un año.
Al principio no se ve la comisión.
Eso ya no lo debes.
En mayo no usaste la tarjeta.
No pagaste comisiones.
Aquí no tienes ningún préstamo.
Se cobra por días.
Se pregunta una vez.
Puedes saltarte esto.
No te cuesta nada.
Estás viendo octubre.
Cobras una vez al mes.
Debes menos que hace un año.
No debes nada en ella.
El resto es tuyo.
Te quedas con {fact:a} de cada dólar.
Ganas {fact:a} de intereses.
Lo que más pagas es comida.
Pagas el alquiler el día uno.
Lo pagaste dos veces, el {fact:a} y el {fact:b}.
Pagaste más que el mínimo.
Prestaste {fact:a} a alguien, según tu nota.
Se te fueron {fact:a} en comisiones.
En primavera cambiaste de banco.
Eso lo cancelaste en junio.
Diste {fact:a} a una causa.
Pasaste del límite una vez.
Moviste {fact:a} al ahorro y {fact:b} de vuelta.
Puedes tener los dos gratis.
Está en el contrato.
Se les puede llamar de lunes a viernes.
Puedes pedir un tipo más bajo; pueden decir que no.
Se puede pagar todo, una parte o el mínimo.
Puedes reclamarlo en sesenta días.
Puedes verlo por semanas.
Se puede conservar la cuenta y dejar la tarjeta.
Lo encuentras en Privacidad.
Lo verás mañana.
Te preguntarán la fecha.
Recibirás noticias por escrito.
Aquí lo verías.
Guarde una copia.
Llame al número de su tarjeta.
Su banco le escribe en diez días.
Usted decide.
Le mostramos esto porque sus ahorros crecieron.
Sus datos no se venden.
@@ 3
Ahora mismo no pude mirar tus pagos.
Ahora no llego a los datos del banco.
En este momento no puedo contestar; prueba más tarde.
No pude hacerlo, así que no ha cambiado nada.
Tardó demasiado y dejé de buscar.
Algo no funcionó por mi parte.
He quitado una frase, porque su cifra no se podía comprobar.
He dejado fuera una parte que no pude comprobar.
Prefiero no decir lo que no puedo probar.
Pregúntalo con otras palabras, por favor.
Prueba otra vez en un momento, por favor.
Di qué cuenta es, por favor.
Primero inicia sesión en tu banco.
Es sobre tu propio dinero, así que antes inicia sesión; las palabras de dinero te las explico ya.
Hasta que inicies sesión solo puedo explicar palabras.
Se cerró tu sesión.
Tu permiso terminó el {fact:a}; sin él no miro nada.
Sin tu permiso no puedo mirar tus cuentas.
Diste permiso el {fact:a} y lo puedes retirar en un paso.
Has retirado el permiso, así que he olvidado las cifras.
He dejado de mirar tus cuentas.
He borrado lo que se calculó con tus datos.
¿Lo borro?
¿Quito las ofertas?
¿Muestro ofertas otra vez? Solo las que encajan, cada una con su motivo.
¿Lo cuento así desde ahora?
¿Se lo paso a una persona?
¿Quieres que lo guarde?
¿Quieres ver los pagos?
¿Quieres un gráfico?
¿Lo ves por meses?
Tus ofertas están apagadas.
Las ofertas están encendidas otra vez.
No ves ofertas porque las apagaste.
Esa oferta la ocultaste tú.
No querías verla más.
Por ahora ya salió bastantes veces.
Ya se muestran otras ofertas.
No encaja con las reglas del banco, que miran ingresos y saldo.
Se usa muy poco del límite para que esa oferta sirva.
Hay poco historial para eso.
No se sabe cuánto durarían: falta historial.
El banco cobra si la contratas; yo no gano nada.
El socio no sabe nada de ti si tú no vas.
Tus datos no se venden y ningún socio los ve.
Si un servicio redacta las respuestas, no recibe tu nombre ni tus números de cuenta.
El motivo lo veis tú y el banco, nadie más.
Sale de lo que muestran tus datos y de las reglas del banco.
Encaja con el patrón que muestran tus datos.
Te mostramos esto porque se usa {fact:a} de los límites de tus tarjetas.
Te mostramos esto porque tus ingresos cambian cada mes.
Te mostramos esto porque varias suscripciones suman {fact:a} al mes.
Te mostramos esto porque hubo descubierto {fact:a} días.
Te mostramos esto porque tienes menos de un mes de gastos en ahorros.
Vemos que una tarjeta está cerca del límite.
Vemos que tu saldo bajó de {fact:a}.
Vemos que apartas dinero cada mes.
Vemos que pagas más que el mínimo.
Vemos que el último pago fue más o menos el mínimo.
Apartas dinero mes tras mes.
Estás formando un ahorro.
Llevas un ritmo de ahorro constante.
Tus ahorros crecen.
Tus ingresos son irregulares y tu colchón cubre {fact:a}.
Tus tarjetas están a {fact:a} de sus límites.
Varios pagos se repiten cada mes.
El patrón que veo: ahorro constante.
El patrón que veo: mucho uso de los límites.
Ningún patrón destaca.
Encaja más de un patrón; este es el que más.
Ese patrón terminó en agosto.
Un patrón no dice nada de ti como persona.
Este artículo trata de lo que preguntas.
Este artículo habla de pruebas gratis.
El artículo se revisó el {fact:a}.
El artículo lo dice con estas palabras.
No encontré ningún artículo sobre eso.
¿Te muestro el artículo entero?
Más en el artículo.
¿De dónde sale? Se sumaron los pagos y se restaron las devoluciones.
Se calcula con las otras cifras de esta respuesta.
Es la suma de estos pagos.
Son ingresos menos gastos, entre los ingresos.
¿Qué cifra dices? Pregunta otra vez por ella y repaso sus pagos.
Después vienen {fact:a} y {fact:b}.
Le siguen el coche y el teléfono.
En un mes medio sobra {fact:a}.
Apartado en octubre: {fact:a}.
Apartado hasta ahora: {fact:a}.
Queda para lo demás hasta cobrar: {fact:a}.
Lo imprescindible son unos {fact:a} al mes.
Punto más bajo: {fact:a} el {fact:b}.
Se espera para el día de cobro: {fact:a}.
Tasa de ahorro
Apartado
Lo que sobra
Excluido
Punto más bajo
Fondo de emergencia
Tarjetas de crédito
Cuentas de ahorro
Mes medio
Lo que se contó
Gasto diario
Pagos regulares
Tus ingresos
Tu gasto
Próxima nómina
Pagado a tarjetas
Otro dinero recibido
Deuda en tarjetas
Meses de gasto
Al mes
Total
Antes
Después
Meta
Otra vez
Tener {fact:a} meses de gastos en ahorros
Acabar de pagar una tarjeta
Ahorrar una suma para una fecha
Una meta puede ser una suma para una fecha, una tarjeta por pagar o meses de gasto guardados.
Fijar como meta
Cambiar la meta
¿Cuánto quieres apartar al mes? Dímelo y miro tus últimos meses.
¿Cuánto quieres pagar cada mes?
¿Cuál debe ser la meta? Dime la suma o la fecha nueva.
El {fact:a}, antes de tu próximo cobro, tus cuentas corrientes tendrán probablemente unos {fact:b}.
Puede estar bien, por ejemplo si fuiste dos veces; eso solo lo sabes tú.
Si no está bien, díselo pronto a la tienda o al banco, porque hay plazos.
Puede ser un error de la tienda; la tienda o el banco lo corrigen.
Tienes derecho a que se revise.
Tus palabras quedan como las escribiste, con la fecha de hoy.
Los plazos de la ley corren desde tu extracto.
Avisa también en la aplicación o por teléfono; yo no puedo corregir la cuenta.
Llama al banco enseguida, para que pare la tarjeta.
No digas a nadie un código ni una contraseña, lo pida quien lo pida.
Nadie del banco te pide el código.
Desde aquí no puedo bloquear nada.
No puedo pararlo por ti; la empresa tiene que oírlo de ti.
No puedo cancelarlo, así que sigue en marcha.
Las personas de tu banco están para ayudarte; así las encuentras.
Hecho: en tu banco saben que quieres hablar con ellos.
No puedo decir cuándo contestarán; si es urgente, llámales.
Una queja llega a una persona, con tus palabras y la fecha.
También puedes quejarte ante la oficina del consumidor.
Siento que no te sirviera. Dilo de otra forma y lo intento otra vez.
Un pulgar abajo se lo dice a tu banco.
Me alegro de que lo escribas, y me preocupas.
Si alguien te quita el dinero o te amenaza, avisa al banco desde un lugar seguro.
Eso no debería pasarte, y hay ayuda.
Hay personas que ayudan con las deudas, gratis y en confianza.
Para comida y alquiler, el 211 sabe quién ayuda cerca.
Habla con el prestamista antes de la fecha: muchos tienen un plan.
Un consejero sin ánimo de lucro repasa tus deudas sin coste.
Algunos recibos se pueden mover; lo decide la compañía.
Perder el trabajo es duro, y quizá tengas derecho a una prestación.
Siento lo de tu padre. En el banco hay personas que ayudan con las cuentas.
Para cerrar una cuenta hace falta el certificado de defunción.
El banco puede bloquear pagos a casinos, si lo pides.
Hay ayuda gratis y privada con el juego a cualquier hora.
Respondo preguntas sobre tus cuentas, gastos, recibos, sueldo, ahorros y tarjetas.
También explico palabras de dinero y lo que veo en tus hábitos.
No muevo dinero ni doy consejo financiero.
Eso queda fuera de lo que hago.
Solo veo tus cuentas, nunca las de otras personas.
Mis instrucciones no las muestro.
Cada cifra abre los pagos que hay detrás.
Pregúntame algo sobre tu dinero.
¿Qué quieres saber de tu dinero?
Pregunta, por ejemplo, "¿cuánto gasté en comida?".
Puedes preguntar cuánto durarían tus ahorros.
También puedes preguntar por las suscripciones.
No lo entendí; ¿era sobre un pago?
Dijiste "ese", pero no sé cuál.
No hay nada antes con que compararlo.
De momento tengo un solo mes.
El mínimo de cada tarjeta hay que pagarlo de todas formas; el orden lo eliges tú.
El dinero de ahorro no se cuenta; si merece la pena, lo decides tú.
Se descuentan los pagos regulares y el gasto habitual.
Da por hecho que gastas como antes.
Da por hecho que las tarjetas se pagan como siempre.
Lo que va tarde llega mañana, por suposición.
Un mes malo acabaría con {fact:a}.
El día uno va justo: {fact:a}.
El extremo bajo queda bajo cero dos días.
En meses como julio no alcanzaría.
Los meses pasados no prometen nada.
Habría que sumar la fianza.
No necesitas ninguna de estas ofertas.
Para eso hace falta identificación.
Ahora no tienes que hacer nada.
Se lo tienes que decir tú a la empresa.
Para eso hay que tener dieciocho años.
La devolución debería llegar en unos días.
Deberías recibir una carta en diez días.
Debería estar el lunes.
Deberías ver el cambio mañana.
En el extracto debe poner "pagado".
Hay que avisar en sesenta días.
Lo tiene que confirmar una persona.
El vendedor debe decir el precio antes de la prueba.
El prestamista tiene que decirte la TAE antes de firmar.
Los bancos deben avisar antes de subir una comisión.
Espera tu próximo cobro hacia el {fact:a}.
Espera unos {fact:a} el {fact:b}, de tu empresa.
Espera la carta en diez días.
Deberían contestar en un mes.
No pueden llamar antes de las ocho.
Debes {fact:a} en la tarjeta que acaba en 2043.
Debes {fact:a} de la hipoteca.
@@ 4
Congela tu crédito en los tres burós; es gratis.
El congelamiento sigue hasta que se levanta, así que puede quedar puesto si no piensas pedir un préstamo.
Bloquea la tarjeta en la aplicación si no la encuentras.
Si alguien tiene tu contraseña, cámbiala y cierra todas las sesiones.
Si diste acceso a tu computadora, hazla revisar.
Si una llamada te acelera el corazón, cuelga y llama al número de tu tarjeta.
Quien pide tarjetas de regalo es un estafador.
Acordad una palabra de familia que no sepa ningún extraño.
Ningún banco mueve tu dinero "para protegerlo".
No des a un cobrador tu número de cuenta.
No digas que la deuda es tuya antes de verla por escrito.
Pide el acuerdo por escrito antes de pagar.
Pide el departamento de dificultades con ese nombre.
Di cuánto puedes pagar y desde qué día.
Toma notas mientras hablas.
Contesta toda carta de un juzgado antes de la fecha.
Si no respondes, casi siempre ganan y pueden tomar parte del sueldo.
No se lo pueden contar a tu jefe ni a tus vecinos.
No pueden amenazar con lo que no pueden hacer.
Lo que puedes decir: "No me llamen al trabajo".
Hay reglas que premian la rapidez, y esta es una.
El plazo empieza con el extracto.
Dos minutos ahora pueden ahorrar una reclamación después.
Diez minutos de preparación hacen más fácil la llamada.
Solicita la prestación por desempleo en tu estado la primera semana.
No importa si esperas recibirla.
No dice que ganes poco.
A la deuda en sí no le hace nada.
Sirve sobre todo para lo que no podrías pagar por tu cuenta.
Evita los recargos y nada más.
Va al día después de cobrar.
Pronto desaparece, y hay un recibo menos.
Siempre es tuyo.
Es mucho mejor que no pagar.
Pagar el mínimo es mucho mejor que no pagar nada.
Pagar una parte es mejor que callar.
Mover un saldo no hace la deuda más pequeña.
Pasar dinero al ahorro es conservarlo.
El dinero ahorrado no está gastado.
Un ahorro con nombre se toca menos.
El ahorro puede tener una tarea: el coche, los dientes, el invierno.
El ahorro que se mueve solo no se olvida.
Un traspaso el día de cobro va antes de que se gaste nada.
Una cantidad que casi parece poca es un buen comienzo.
La cantidad que no extrañarías es la que más dura.
En un mes difícil la cantidad puede bajar en vez de parar.
En un mes bueno lo que sobra puede ir al fondo.
Luego puede crecer con el sueldo.
Con cada aumento hay quien la sube también.
Con dos cobros al mes se pueden repartir los recibos.
Antes de cobrar la cuenta está en su punto más bajo.
Entre dos cobros hay dos semanas y casi todos los recibos.
Las fechas se pueden mover: muchas compañías lo hacen si se pide.
Los recibos pueden ponerse junto al día de cobro.
Las suscripciones son fáciles de empezar y de olvidar.
Repasa la lista una vez al año.
Repasa cada cuenta un año entero, porque algunas cosas se cobran una vez.
Marca lo que ya no usas.
Termina lo que habías olvidado.
Quédate con lo que disfrutas.
Guarda la confirmación hasta el próximo extracto.
Guarda los correos en una carpeta.
Sigue tres meses y mira otra vez.
Pon la fecha en el calendario dos días antes.
Pon tres meses de extractos uno al lado de otro.
Pásalo todo a una sola unidad: dólares al mes.
Pon la segunda cifra junto a la primera.
Calcula lo que cuesta en un año.
Calcula el total de los dos y compara.
Usa la hoja del final.
Usa tus números, no los del ejemplo.
Toma los tres últimos extractos.
Toma una póliza y apunta su prima y su deducible.
Toma una suscripción que ya no usas.
Piensa en un mes difícil.
Piensa en lo que echarías de menos.
Elige una deuda para empezar.
Elige una suma y un día.
Elige lo que miras primero.
Empieza una página para esto.
Empieza por el día uno.
Abre el simulador de la página oficial.
Imprime la página o guárdala.
Deja una dirección nueva.
Lleva identificación y un recibo con tu dirección.
Avisa al banco de un viaje.
Que lo lea alguien de confianza.
Espera la carta antes de pagar.
Espera un día antes de una compra grande, dicen algunos.
Haz una pausa en otros ahorros en una emergencia y rellena luego el fondo.
Divide el fondo entre lo que cuesta un mes.
Ahora divídelo entre doce.
Paga a tiempo y el tipo se mantiene.
Si se paga antes de que acabe el tipo, solo cuesta la comisión.
Las compras con saldo pendiente no tienen periodo de gracia.
El periodo de gracia vuelve cuando se paga todo dos veces.
El tipo nuevo puede contar solo para compras nuevas.
La emisora tiene que escribir 45 días antes.
Las condiciones se muestran antes de cobrar la tarjeta.
La tienda tiene que poner tan fácil parar como empezar.
Las tres letras significan rendimiento porcentual anual.
La primera es el tipo, la segunda la comisión, la tercera el tiempo.
La tercera es lo que te quedó.
Los motivos de la carta merecen leerse: hablan de tu propia ficha.
El puntaje mira lo que hay, no quién eres.
El puntaje no conoce tus ingresos.
El deducible más grande es una buena medida para el fondo.
El patrón encaja cuando se cumplen dos de tres.
El patrón no dice por qué.
La tendencia compara esta ventana con la anterior.
La regla es antigua y aproximada.
El resto depende de ti.
Tu puntaje no baja porque lo mires.
Tus extractos antiguos están en la aplicación.
Solo las ves tú.
Eso solo lo sabes tú.
Esta no.
Averigua primero cuántos años tiene.
Esa es la primera.
Para eso está el fondo.
Hay un formulario para eso.
Las dos son honestas.
Las dos llevan tiempo.
Quien ya abandonó una vez suele ir mejor con un éxito rápido.
Quien tiene ingresos irregulares usa su mes más bajo como base.
Los amigos de internet que enseñan a invertir suelen ser estafadores.
Una rebaja que acaba esta noche suele empezar otra vez mañana.
Un préstamo "garantizado" con comisión por adelantado es una estafa.
Un coche barato puede ser caro de asegurar.
Una tarjeta de débito ata tu propio dinero mientras dura la retención.
Una boda, un hijo o una mudanza pueden cambiar lo que hace falta.
Un saldo a tu favor cuenta como cero.
La ayuda para la calefacción viene de un programa federal.
Nada se abarata, pero enero no rompe el presupuesto.
Ninguna regla vale para todos.
Un plan con treinta líneas cuesta de seguir.
¿Cuánto costará al final?
¿Qué habría que pagar de todos modos?
¿Para qué lo quieres?
¿Estoy ahorrando?
¿Qué pasa con los cargos?
¿Qué planes tienen?
Tus inversiones valen {fact:a}, según el último informe.
Tienes {fact:a} invertidos en total.
Este año pusiste {fact:a} en inversiones.
En mayo sacaste {fact:a} de tu cuenta de jubilación.
Tu cuenta de jubilación tenía {fact:a} el {fact:b}.
El saldo de tu cuenta de inversión es de {fact:a}.
Pagaste {fact:a} en primas.
Abriste una cuenta de ahorro el {fact:a}.
En junio terminaste un préstamo.
Este año no solicitaste nada, por lo que veo.
La hipoteca se refinanció en marzo, por el nombre del nuevo prestamista.
El {fact:b} se abonó un préstamo de {fact:a}.
Una transferencia de {fact:a} fue a una plataforma de cripto.
Entraron {fact:a} en dividendos.
¿Cómo van mis ahorros?
¿De dónde sale esa cifra?
¿Cuánto tiempo podría vivir con lo que tengo?
¿Cómo se evitan los descubiertos?
¿Cuánto ahorro?
¿Estaré bajo cero antes de cobrar?
¿Qué puedo aprender?
¿Ganáis algo con esto?
Cambiar mi meta
Ponerlo como meta
Hacer un presupuesto
Ver mis comisiones
Lo que no puede esperar
Quién te paga
Inversión total
No he podido contestar esta vez; puedes intentarlo otra vez.
No ha funcionado; inténtalo de nuevo.
No he podido mirarlo ahora mismo.
Ahora mismo no he podido hacerlo.
Así podrían leer esta conversación.
¿Les digo también que te gustaría que te llamen?
Lo que va con retraso llega al día siguiente, por suposición.
Después vienen el alquiler y la comida.
@@ 5
Abre Ajustes, elige Privacidad y desactiva lo que no quieras compartir.
Toca los tres puntos junto a un pago y elige «Categoría equivocada».
Entra en Extractos, escoge el año y pulsa Descargar.
Desliza una meta hacia la izquierda para borrarla; no se mueve dinero.
Mantén el dedo sobre el gráfico para ver la cifra de ese día.
Escribe los cuatro últimos dígitos y sabré de qué tarjeta hablas.
Gira el teléfono si quieres ver la tabla entera.
Elige una fecha en el calendario o tecléala.
Marca las cuentas que puedo leer y acepta.
Cierra esta ventana cuando quieras; lo escrito se queda hasta que lo borres.
Para salir de la conversación, pulse Escape o la cruz de la esquina.
Cambie el idioma debajo de su foto.
Para sacar sus movimientos, abra Actividad y escoja el tipo de archivo.
Mueve el control y verás cómo cambia la cuota con el plazo.
Escribe «empezar de nuevo» y olvido la última pregunta.
Pulsa Corregir debajo de la cifra si no es exacta.
Pon una marca en cada cuenta que deba contar.
Usa la flecha para volver un mes.
Deja la casilla vacía si no sabes la fecha.
Añade una nota al pago y lo encontrarás luego.
Cancela la descarga con la cruz.
Cambia de meses a semanas en lo alto del gráfico.
Guarda los cambios con el botón de abajo.
Comprar y Vender son botones de la página de valores, a la que no llego.
La solicitud de la tarjeta se rellena en la página del banco; yo no la veo.
Un préstamo se solicita en la oficina, por teléfono o en línea, y los tres caminos piden lo mismo.
Para abrir una cuenta conjunta se identifican los dos.
Refinanciar empieza con una solicitud, igual que el primer préstamo.
Para mover un plan de jubilación, la entidad nueva manda un formulario a la antigua.
Los traspasos entre cuentas propias se hacen en Pagos, y no los hago yo.
Para cerrar una cuenta el banco pide una petición por escrito o un mensaje seguro.
Para frenar un cargo periódico, la ley deja avisar al banco tres días hábiles antes.
Hay que tener dieciocho años para firmar un crédito en casi todos los estados.
El prestamista tiene que dar sus razones cuando rechaza una solicitud.
Por ley, el APR debe figurar en los papeles del préstamo.
El emisor debe mandar la factura al menos veintiún días antes del vencimiento.
Según el Reglamento E, hay sesenta días desde el extracto para avisar de un error.
La ley de veracidad en los préstamos dice qué costes hay que mostrar.
La ley de informes de crédito permite a cada uno ver los suyos.
La ley de igualdad en el crédito prohíbe preguntar ciertas cosas.
Por la ley de cobro de deudas, un cobrador ha de dejar de llamar al trabajo si se le dice.
Cada estado fija hasta cuándo se puede demandar por una deuda.
El banco está obligado a comprobar quién abre una cuenta.
Antes de dar una tarjeta, el emisor tiene que mirar si se puede pagar.
Tienes derecho a disputar lo que esté mal, y la agencia tiene treinta días.
Nadie está obligado a aceptar una oferta de transferencia de saldo.
No hace falta dar un motivo para retirar el consentimiento.
Un asesor con deber fiduciario debe actuar en interés del cliente.
Quien vende valores debe estar registrado; el regulador tiene un buscador público.
El testamento debería cumplir las reglas del estado sobre testigos, o un juez puede no aceptarlo.
La ley deja a los casados escoger cómo declaran.
La declaración se presenta a mediados de abril, salvo que se pida prórroga.
El formulario lo tienen que firmar los dos.
La empresa debe entregar el W-2 antes de febrero.
Sacar dinero de una IRA antes de los cincuenta y nueve y medio suele tributar y llevar recargo, con excepciones.
Los retiros obligatorios empiezan a una edad que el Congreso ha cambiado varias veces.
La ganancia de acciones tenidas más de un año tributa a otro tipo.
Las pérdidas se compensan con ganancias en la misma declaración.
Las criptomonedas cuentan como bienes en el impuesto federal.
Si una tarjeta cobra por comprar en otra moneda, es un porcentaje de cada compra.
Si se deja saldo, el interés se cuenta por días.
Si no se paga el mínimo, puede haber un recargo con tope.
Si el retraso pasa de sesenta días, el tipo de la tarjeta puede subir.
Si se avisa de la pérdida en dos días, la responsabilidad no pasa de cincuenta dólares.
Si la cuenta baja del mínimo, hay comisión mensual.
Si sube el índice, sube la cuota del préstamo variable.
Si un bono se guarda hasta el vencimiento, se cobra su valor nominal, salvo que quiebre el emisor.
Si cae el precio del fondo, lo que hay en la cuenta vale menos.
Si la empresa iguala, pone dinero cuando lo pone el empleado.
Si no se elige nada, muchos planes usan un fondo con fecha.
Si se paga antes el préstamo, algunos contratos cobran y la mayoría no.
Si se debe más de lo que vale el coche, se dice que el crédito está bajo el agua.
Si un cheque viene devuelto, pueden cobrar los dos bancos.
Si alguien firmó con el deudor, le pueden pedir todo.
Si se retiene un depósito, el recibo dice hasta cuándo.
Si retiras el consentimiento, dejo de leer en ese momento.
Si eliges Borrar, se borra también lo calculado.
Cuando acaba el tipo de promoción, lo que quede pasa al normal.
Cuando se cancela una tarjeta, su límite ya no cuenta en la utilización.
Cuando bajan los tipos, los certificados nuevos pagan menos y los viejos conservan el suyo hasta vencer.
Cuando una acción se divide, hay más acciones y cada una vale menos.
Cuando una empresa paga dividendo, el precio suele bajar ese día más o menos lo mismo.
Cuando una póliza caduca, lo que ocurra después no se paga.
Una vez liquidada la compra, las acciones están en la cuenta.
Hay quien paga todo con una tarjeta y quien tiene una para cada cosa.
Hay quien paga dos veces al mes para que el saldo sea bajo el día del extracto.
Unos ahorran en varias cuentas con nombre; otros, en una y con una lista.
Algunas familias se prestan dinero por escrito.
Algunos eligen un plazo largo por la cuota baja y pagan más intereses.
Algunos jubilados compran una renta con parte del ahorro; otros sacan un porcentaje al año.
Muchos inversores tienen fondos en vez de acciones sueltas; un fondo reparte lo que le pase a una empresa.
Muchos compradores pagan puntos y muchos no; depende de cuánto se conserve el préstamo.
Muchas empresas apuntan a su gente y la dejan salirse.
Muchas tiendas ofrecen tarjeta propia en la caja.
Otros prefieren cuotas fijas porque las conocen de antemano.
Quienes quieren invertir suelen mirar comisiones, riesgo y tiempo, y algunos preguntan a un asesor.
Quien pide con la casa en garantía arriesga la casa.
Quien opera mucho paga más en diferenciales e impuestos, según los estudios.
En muchas décadas las acciones rindieron más que los bonos, y hubo años en que cayeron más.
Con un bono se presta a quien lo emite, sea un gobierno o una empresa.
Un fondo de inversión junta dinero de muchos.
Un fondo indexado sigue una lista; uno activo tiene un gestor que elige.
Una cuenta de valores no está asegurada contra pérdidas.
El seguro de depósitos no cubre criptomonedas.
El precio de un token puede quedarse en nada.
Mientras se tiene oro, no se cobra nada por él.
El certificado y la cuenta de ahorro están asegurados; cambian el acceso y cómo se fija el tipo.
Una tarjeta de crédito deja aplazar el saldo, una de cargo no.
Débito y crédito se distinguen en cuándo sale el dinero y en lo que dice la ley sobre el fraude.
Un préstamo personal no suele llevar garantía; uno sobre el título lleva el coche.
Fijo o variable: cambia quién carga con las subidas.
Vida a término y vida entera se distinguen en duración, precio y valor acumulado.
HMO y PPO se distinguen en qué médicos pagan.
Roth y tradicional se distinguen en cuándo se tributa.
Leasing y préstamo se distinguen en de quién es el coche al final.
Una transferencia bancaria urgente y una ACH cambian en rapidez, precio y en si pueden anularse.
Cooperativa y banco se distinguen en quién es el dueño.
Una prepago y una cuenta cambian en comisiones y en lo asegurado.
El seguro de inquilino no cubre el edificio; el de propietario sí.
El préstamo sobre la casa se paga de una vez; la línea, según se usa.
El plan de gestión de deudas lo monta un consejero; la empresa de liquidación negocia y cobra por ello.
La tarjeta asegurada retiene un depósito; la otra no.
El capítulo 13 tiene plan de pagos y el 7 no.
El cheque de caja lo respalda el banco; el personal, la cuenta.
El interés simple se cuenta sobre la suma; el compuesto, también sobre los intereses.
La regla de presupuesto más conocida reparte en necesidades, deseos y ahorro.
La causa más frecuente de una tarjeta rechazada es haber llegado al límite.
La mejor hora para llamar, según la oficina, es antes de las once.
El formulario adecuado para cambiar de domicilio está en Perfil.
La manera segura de llegar al banco es el número del dorso de la tarjeta.
«Aprobación garantizada» figura entre las señales de estafa de la FTC.
«Sin riesgo» es algo que una firma regulada casi nunca puede decir.
«El mejor tipo» en un anuncio no dice nada de lo que ofrecerán a cada solicitante.
Con «precalificado» el prestamista calcula a ojo, sin comprometerse.
«Comprar en la caída» es comprar después de que baje un precio.
«Mantener», en el informe de un analista, es ni comprar ni vender.
Preguntas si deberías refinanciar; puedo explicar qué cuesta, y la decisión es tuya.
Preguntas si caerá la bolsa: nadie puede saberlo y yo no hago pronósticos.
Preguntas qué tarjeta es mejor, y eso depende de cosas que solo tú puedes pesar.
Tu pregunta era «¿me puedo permitir el coche?»; puedo enseñar lo que entra y lo que sale.
Quieres saber si te lo aprobarían: solo el prestamista puede decirlo.
Me pides que elija un fondo. No elijo fondos, pero sé decir qué es una comisión de gestión.
No puedo decirte qué fondo comprar.
No recomiendo prestamistas.
No doy consejo fiscal; un profesional o el IRS pueden contestar a eso.
No me corresponde decir si ese préstamo es bueno o malo para ti.
No debo predecir lo que decidirá un prestamista.
Si vender o no es cosa tuya y, si quieres, de un asesor con licencia.
Prefiero no adivinar hacia dónde van los tipos.
No puedo comprar ni vender nada por usted.
Aconsejar inversiones queda fuera de lo que hago; una definición sí la doy.
Qué hará la acción no lo sé yo ni lo sabe nadie.
Las preguntas legales son para un abogado; la asistencia legal ayuda gratis por debajo de ciertos ingresos.
Eso es asunto médico y lo dejo a su doctor y a su plan.
No puedo aprobar, rechazar ni acelerar una solicitud.
No opino sobre qué deuda va primero; puedo ordenarlas por tipo o por tamaño.
Para comparar prestamistas hay tablas de las oficinas del consumidor.
Un consejero de crédito sin ánimo de lucro repasa el presupuesto sin cobrar.
Puede seguir una persona del banco; ¿le paso el mensaje?
El equipo de hipotecas atiende solicitudes de nueve a cinco.
He pasado tu mensaje al equipo de disputas.
Un compañero le escribirá en esta ventana.
La oficina de su ciudad da citas entre semana.
Para el plan de jubilación, los formularios están en recursos humanos.
El IRS tiene una línea para particulares los días laborables.
La oficina de impuestos del estado publica sus propias reglas.
Esto es una oferta del banco, que ves porque tus ahorros pasan de {fact:a}.
Oferta: cuenta de ahorro al {fact:a}. Hay condiciones, y se puede ocultar.
Ves esta oferta porque aceptaste ofertas; no es un consejo.
Publicidad de un socio: el banco cobra si la solicitas.
La oferta de abajo es para quien tiene dos tarjetas o más; si encaja, lo juzgas tú.
Esta tarjeta es una oferta. Su cuota anual es de {fact:a} y su APR de {fact:b}.
Puede ocultar esta oferta con la cruz y no la volveré a mostrar.
Hoy no hay ofertas, porque hay un pago atrasado.
Decide el emisor, y la solicitud puede dejar una consulta en el informe.
Los requisitos de la oferta se miraron con tus cifras; la aprobación, no.
La aprobación la decide el socio.
Tus datos sirven para contestarte y para nada más, salvo que lo aceptes.
No vendemos tus datos.
Lo que escribes se guarda {fact:a} días y luego se borra.
En mayo aceptaste los análisis; se cambia en Ajustes.
El consentimiento se retira igual de fácil que se da.
Los datos personales de tu mensaje se tapan antes de guardarlo.
Un operador del banco puede ver esta conversación si usted reclama.
Solo se leen las cuentas elegidas.
Una copia de sus datos se hace a petición, en un archivo.
Al modelo no le llega tu nombre.
Aquí no se toma ninguna decisión automática de crédito.
Para entrenar solo se usan tus palabras con un permiso aparte.
Los restaurantes sumaron {fact:a}; en septiembre, {fact:b} menos.
Los restaurantes fueron la categoría mayor, {fact:a}.
Este año has pagado {fact:a} de intereses.
Tres comisiones por descubierto sumaron {fact:a}.
Tu utilización es del {fact:a} en la azul y del {fact:b} en la otra.
Invertiste {fact:a} el último año, según las transferencias a la cuenta de valores.
Tu plan de acciones compró por {fact:a}.
Compraste criptomonedas por {fact:a} el {fact:b}.
Al préstamo le quedan {fact:a} y el último pago vence el {fact:b}.
Con el gasto actual, el ahorro alcanzaría para {fact:a}.
Los ingresos fueron {fact:a} mayores que el mes anterior.
Desde junio hubo dos pagos con retraso.
La tarjeta cobró un recargo de {fact:a}.
Al ritmo actual, la meta se alcanza en {fact:a}.
Pagando el mínimo, el saldo tardaría {fact:a} en acabarse.
Con {fact:a} más al mes tardaría {fact:b}.
Esta semana no vence ningún pago.
El alquiler, {fact:a}, salió el {fact:b}.
Las suscripciones son once, {fact:a} al mes.
Las primas de seguros fueron {fact:a} en el trimestre.
La devolución de impuestos llegó el {fact:a}.
Entre tus cuentas no hay ningún préstamo.
El fondo de emergencia está en {fact:a}.
La cantidad aprobada por el prestamista, {fact:a}, está en la carta que subiste.
La solicitud del {fact:a} figura como aprobada en el banco.
La línea de crédito se redujo a {fact:a} el {fact:b}.
Basuras del Norte recoge los residuos y cobró {fact:a}.
El Perezoso es un bar donde pagaste {fact:a}.
La categoría Basura y agua tiene dos pagos.
El saldo parado no da intereses en esta cuenta.
Los Irresponsables es una obra de teatro; compraste dos entradas.
Tonterías es una tienda de regalos y cobró {fact:a}.
Gimnasio Sin Excusas se llevó {fact:a} en mayo.
Caprichos es el nombre del comercio.
Corre Corre entregó el pedido el {fact:a}.
Última Llamada es un bar del aeropuerto.
El Derroche cobró dos veces, y un cargo se devolvió.
La Vergüenza no es una categoría; puedo enseñar Restaurantes.
Oro y Plata es una joyería de tu lista.
«Moroso» es como llama la agencia a quien tiene una cuenta vencida.
«Deuda incobrable» es un término contable.
«Bono basura» es un nombre viejo de los bonos con mala calificación.
«Hipoteca tóxica» lo escribían los periódicos.
«Penalización» es aquí un cargo que está en el contrato.
Un préstamo de solo intereses no devuelve nada al principio.
El periodo de gracia va del extracto al vencimiento.
Interés compuesto significa que los intereses dan intereses.
La liquidez dice lo rápido que algo se hace efectivo.
Diversificar es tener cosas distintas.
La volatilidad dice cuánto oscila un precio.
La inflación es la subida general de precios.
Un índice de referencia es aquello con lo que se mide un fondo.
Una comisión del uno por ciento se cobra gane o pierda el fondo.
La rentabilidad pasada dice poco de la futura.
No hay rentabilidad garantizada fuera de los depósitos asegurados y de lo que promete un contrato.
Los depósitos están asegurados hasta 250.000 dólares por persona, banco y clase de titularidad.
El pago vence el {fact:a}; después hay recargo.
La factura puede pagarse hasta la medianoche del día del vencimiento.
El periodo de inscripción acaba el {fact:a}; el siguiente es dentro de un año.
El tipo es fijo hasta el {fact:a}.
La promoción acaba dentro de {fact:a}.
El último día de la oferta, según sus condiciones, es el {fact:a}.
La prueba gratuita pasa a ser de pago el {fact:a}.
Tu tarjeta caduca en {fact:a}; la nueva llega un mes antes.
Hay hasta el {fact:a} para disputar el cargo, según las reglas.
Hasta que toca presentar impuestos aún se puede aportar por el año anterior.
Para esto no hay plazo; se puede volver cuando se quiera.
De un pago atrasado se puede informar a los treinta días.
El interés de un adelanto en efectivo empieza ese mismo día.
Los cobradores pueden llamar de ocho de la mañana a nueve de la noche.
La ejecución empieza, en casi todos los estados, tras varios impagos y avisos.
Con una sentencia, el acreedor puede pedir parte del sueldo.
La ley federal limita qué parte del sueldo puede embargarse.
Un desahucio necesita orden judicial.
Las pérdidas del juego solo se deducen hasta lo ganado.
En octubre los pagos a casinos y casas de apuestas fueron {fact:a}.
Los pagos a casas de apuestas se bloquean a petición; hay un interruptor en la app.
Se llama compra impulsiva a la que se hace sin plan.
Hay contratos con unos días para echarse atrás.
Casi todas las tiendas devuelven a la tarjeta en treinta días.
El plan de pagos del hospital no suele llevar intereses.
Cuando bajan los ingresos, muchos prestamistas tienen programas de alivio.
La indulgencia detiene los pagos; el interés puede seguir.
Una modificación cambia el préstamo para siempre.
Un presupuesto es una lista de lo que se espera que entre y salga.
Un gasto es fijo cuando es el mismo cada mes.
El patrimonio es lo que se tiene menos lo que se debe.
La proporción de deuda divide las deudas del mes entre los ingresos brutos.
Cabe señalar que los puntajes difieren de una agencia a otra.
La transferencia debería llegar en dos días.
Debe de ser el pago que dices.
Mañana deberías verlo en la lista.
Ya deberías tener la carta; si no, la imprimen en la oficina.
El total debería coincidir con el extracto.
Al vincular una cuenta puede que veas un depósito pequeño de prueba.
Te pedirán el PIN.
Recibirás un aviso cuando esté el informe.
El contrato lo encontrarás en Documentos.
Necesitarás el número de ruta, que está en los cheques.
Para abrir la cuenta necesitas dos documentos.
Tienes que haber entrado con tu clave para verlo.
Puede que el prestamista te pida dos declaraciones.
Podrías preguntar al administrador del plan cuánto cobra el fondo.
Se pueden comparar dos meses uno al lado del otro.
De esta cuenta se permiten seis traspasos al mes, según sus condiciones.
Conviene saber que la cifra no incluye lo pendiente.
Paga intereses el último día del mes.
Una tarjeta cancelada tarda unas dos semanas en aparecer en el informe.
Pedir el informe a la agencia no cuesta nada.
El banco nunca pide tu clave, así que no se la des a nadie.
No pulses enlaces de mensajes que digan que la cuenta está bloqueada; abre la app.
Cuelga si alguien te pide mover dinero a una «cuenta segura».
Nunca pagues con tarjetas de regalo; solo las piden los estafadores.
Comprueba que la dirección empieza con el nombre del banco antes de entrar.
Si pierdes la tarjeta, avisa con el botón rojo, de día o de noche.
Guarda el número de la denuncia para el formulario.
Anota con quién hablaste y qué día fue.
Pide primero la devolución a la tienda; el banco quiere la prueba.
Pregunta el coste total en dólares, no solo la cuota.
Lee la tabla de comisiones de la página dos.
Compara el APR, que cuenta el interés y casi todas las comisiones.
Busca las palabras «tipo variable» al principio del documento.
Lleva un documento con foto y un justificante de domicilio.
Manda copias y quédate los originales.
@@ 6
¡Hola! ¿Qué miramos hoy?
Buenas, pregunta lo que quieras.
Tranquila, esa palabra lía a todo el mundo.
Ja, me parece bien.
Me alegro de que haya quedado claro.
Vaya día, ¿no? Aquí me tienes.
A ver, el interés es como el alquiler del dinero.
Un bono es como un pagaré con fecha.
Imagina una pizza en mil trozos: una acción es un trozo.
Piensa en un cubo con un agujero: así se porta un saldo con interés diario.
Pon que pides cien al doce por ciento: sale a un dólar al mes de interés, más o menos.
Digamos que la tarjeta está al cero un año: hasta entonces no se suma nada.
Supón que alguien pone cincuenta al mes en un fondo diez años; lo que salga depende de los precios.
En corto: las acciones son trozos de empresas.
Resumiendo, cobraron porque el saldo bajó del mínimo.
Las criptos, en una línea: fichas digitales, sin seguro de depósitos y con precios locos.
Un préstamo es eso: dinero ahora y devolverlo con interés.
O sea, un ETF es una cesta que se compra y se vende como una acción.
Básicamente, el APR es el precio de un año.
El puntaje es lo que calcula un ordenador sobre si se devolverá un préstamo.
Nadie tiene un único puntaje; hay decenas.
La verdad, lo que hará el bitcoin no lo sabe nadie.
La verdad, desde aquí no veo por qué la rechazaron.
Hay que decir que con los dos métodos se llega a cero; uno va de números y otro de ánimo.
Es curioso: cerrar una tarjeta puede bajar un poco el puntaje.
Buena noticia: ya está la devolución.
Te devolvieron la comisión el {fact:a}.
Primero lo malo: el pago vino devuelto. Lo bueno: el banco no ha cobrado nada.
Muy buena pregunta, y muy común.
¡Anda, ya tienes una meta!
Llegaste a la meta el {fact:a}. ¡Felicidades!
Lo lograste: el préstamo está a cero.
Enhorabuena por el último pago, ese préstamo ya es historia.
Llevas {fact:a} ahorrados desde la primavera, qué bien.
Listo.
Todo en orden, no vence nada.
Tienes razón, lo conté dos veces. Ya está.
Fallo mío, leí octubre.
Perdona, era la otra cuenta.
Siento que el mes esté siendo duro.
Suena agobiante; puedo enseñar qué vence y cuándo, si ayuda.
El dinero es un tema difícil y aquí no hay preguntas tontas.
Mucha gente se queda por debajo de cero alguna vez; esto es cuándo pasó.
Pasa. La comisión fue de {fact:a}, el {fact:b}.
No hay por qué sentirse mal; es solo dónde están los números.
Un mes alto no es una sentencia, es un número.
Octubre salió alto, {fact:a}, sobre todo por la mudanza.
Salió {fact:a} más de lo que entró; casi todo, viajes.
En comida a domicilio fueron {fact:a}, por si te lo preguntabas.
Café: {fact:a}. Súper: {fact:b}.
Sí, once repartos en octubre.
Van dos pagos tardíos este año, los dos en verano.
La tarjeta está en su límite desde el {fact:a}.
Vienes pagando el mínimo, que este mes es de {fact:a}.
Con el mínimo la cuenta está al día; por lo demás corre interés.
El ahorro bajó a {fact:a} después de lo del taller.
Las compras se doblaron por el sofá.
Compraste juegos por {fact:a}, en cuatro pagos.
En apuestas fueron {fact:a} en octubre; enseño la lista o lo dejo.
Si las apuestas te rondan, hay una línea gratuita a todas horas.
Si un día se hace cuesta arriba, hay consejeros que lo miran gratis contigo.
Las deudas pesan. Hay gente que se dedica a ayudar y no cobra.
Ir atrasado con un recibo es muy común, y las empresas tienen planes para eso.
Escribiste que te da pereza el dinero; los avisos los puede mandar la app.
Dices que «desperdiciaste un montón»; ¿enseño en qué se fue, sin comentarios?
Tú la llamas una compra tonta; son {fact:a} en la tienda de deportes.
Preguntas si eres irresponsable. Eso no lo juzgo yo.
¿Es malo tener tres tarjetas? No hay un número correcto.
¿Que si vas tarde para tu edad? No comparo personas.
Preguntas cuánto ahorra la mayoría; hay medias publicadas y dicen poco de una casa concreta.
Lo que hagas con tu dinero es cosa tuya.
Tómate el tiempo que quieras.
Sin prisa, aquí sigo.
No corre prisa; la página se guarda sola.
Cuando tú digas.
Solo si te apetece.
Como prefieras.
Tú mandas, yo solo cuento.
Por mí, cualquiera de las dos; el dinero es tuyo.
No doy soplos de bolsa, lo siento.
Qué comprar no te lo puedo decir; qué significan las palabras, sí.
No, tarjetas no elijo.
Si lo supiera te lo diría, pero los tipos no los adivina nadie.
Ojalá viera el futuro.
Si os vais a vivir juntos no es asunto mío.
Eso es pregunta de abogado.
Eso, con quien lleve impuestos.
Pregunta en personal, que tienen los papeles del plan.
Pregunta al prestamista cuánto costaría pagar antes.
Llama al número de la tarjeta y te la bloquean.
Habla antes con la tienda y luego con nosotros.
Mira la primera página de la carta, la fecha está arriba.
Tócala y verás de dónde sale.
Tira hacia abajo para actualizar.
Sube un poco, que sigue ahí.
Dale a la campana y te aviso antes de cada recibo.
Quítala de en medio si no te interesa.
Di «sí» y le cambio el nombre.
Di «para» y paro.
Dame un mes y lo enseño.
Ponle nombre, por ejemplo «Bote del alquiler».
Elige: ¿octubre o noviembre?
Escoge una tarjeta y te saco lo que hay.
Empieza por el extracto, que lo trae todo.
Ve a Metas y dale al más.
Ponla semanal en la ruedecita.
Sáltate este paso si quieres, es opcional.
No te preocupes por las faltas, te entiendo.
Ten en cuenta que lo pendiente aún no está.
Espera un segundo, lo estoy sumando.
Un momento, hay dos tiendas con ese nombre.
Quédate en la página mientras carga.
Quédate con el número, te lo pedirán.
Usa palabras normales, es lo que mejor va.
Prueba con otro mes, en marzo no hay nada.
Déjalo en blanco y cojo todo el año.
Pon una cantidad, sin centavos.
Echa un ojo a la segunda línea.
Saca el documento, que la página siguiente lo pide.
Miramos los números juntos.
Veamos qué cambió.
Te pongo los dos al lado.
¿Por semanas, mejor?
¿Te doy la respuesta larga?
¿Miro las dos tarjetas?
¿Dejo fuera el alquiler?
¿Te explico qué es una línea sobre la casa?
¿Me dices qué viaje era?
¿Quieres ver lo que pagaste de préstamos este año?
¿Hablas del plan de acciones del trabajo o de la cuenta de valores?
¿Con «aprobado» te refieres a que pasó el pago?
¿Cómo se llama el prestamista?
¿Cuál es la conjunta?
Sí, las dos.
No, es la otra.
Nada de ellos, no.
Que yo vea, no.
Más o menos: es un fondo, pero se negocia todo el día.
Depende del contrato.
También del estado.
Las dos están aseguradas.
La mitad es alquiler.
Igual que el mes pasado, poco más o menos.
Algo menos que en mayo.
Sube {fact:a}.
Baja {fact:a} desde junio.
Plano.
La semana pasada bajó la bolsa; lo que diga eso de la siguiente no lo sabe nadie.
El mercado cayó {fact:a} el año que preguntas.
Los tipos subieron once veces en esa época.
Las casas subieron entonces, y en 2008 bajaron.
La Reserva Federal bajó y tu ahorro pasó del {fact:a} al {fact:b}.
Tu fondo perdió {fact:a} en octubre, según el extracto.
Tus acciones valían {fact:a} ayer.
Las monedas que tengas no se ven aquí, solo las transferencias.
En mayo llevaste {fact:a} a criptos y en junio trajiste {fact:b}.
Pusiste {fact:a} en el 401(k) y la empresa añadió {fact:b}.
De la nómina va un seis por ciento al plan.
Veo el préstamo del coche y el de la escuela, nada más.
La hipoteca subió porque subieron los impuestos.
Faltaba dinero en la cuenta de impuestos y lo repartieron en doce meses.
Refinanciaste en 2021, dice el contrato.
Te lo aprobaron en marzo, como dice la carta.
Lo rechazaron el {fact:a}; el motivo está en la carta.
La carta de rechazo tiene que decir por qué y con qué agencia.
Los prestamistas casi siempre quieren dos nóminas.
Casi todos miran la deuda frente al ingreso.
Que te preaprueben no es que te den el préstamo.
Una aprobación lleva fecha, y luego vuelven a mirar.
El sí de un prestamista llega por escrito.
La consulta dura se ve dos años; la blanda solo la ves tú.
Mirar tu propio puntaje no lo baja.
Una tarjeta nueva puede bajar el puntaje al principio y subirlo más tarde, o nada.
Los modelos guardan su receta, así que nadie puede prometer puntos.
Pagar tarde se ve; pagar pronto, no.
La utilización es saldo entre límite.
Si se paga el extracto entero, en casi todas las tarjetas no hay interés por las compras.
Si se paga una parte, en muchas el interés cuenta desde la compra.
Si sacas efectivo con la de crédito, el interés empieza ya.
Si vendes una acción por más de lo que costó, eso es ganancia y tributa.
Si dejas el trabajo, el 401(k) sigue siendo tuyo.
Si te vas antes de tiempo, la parte de la empresa puede volver a ella.
Si lo cobras, se descuentan impuestos y muchas veces un recargo.
Si no hay testamento, la ley del estado dice quién hereda.
Si falla una cuota del coche puede que llamen; si fallan varias, se lo pueden llevar.
Si un préstamo federal queda impagado, se pueden quedar la devolución de impuestos.
Si compras puntos, baja el tipo y suben los gastos de cierre.
Si alquilas, el seguro del casero no cubre tus cosas.
Si conduces poco, hay aseguradoras que cuentan millas.
Si congelas el crédito, nadie abre una tarjeta a tu nombre hasta que lo descongeles.
Si quieres una persona, dilo y ya.
Si quieres menos de esto, quita las sugerencias.
Si eres menor, firma también un padre o una madre.
Si preguntas si es legal: sí, en todos los estados.
Si la app pide tu ubicación es para buscar oficinas.
Cuando pasas la tarjeta, el banco de la tienda pregunta al tuyo y tarda un segundo.
Cuando pagas con el móvil, la tienda no ve el número.
Cuando cierra el extracto, ese saldo va a las agencias.
Cuando la gente dice «el mercado» suele hablar de un índice.
Cuando hablan de mercado bajista es una caída de un quinto o así.
Cuando quiebra un banco, el seguro paga hasta el límite.
Hay amigos que reparten el alquiler por cuartos y otros por sueldos.
Unos juran por los sobres, otros por las apps y otros por nada.
A unos les gusta un pago grande al mes y a otros varios chiquitos.
Hay a quien la deuda le quita el sueño y hay a quien no.
Unos guardan efectivo años y otros lo tienen todo en fondos; cada cosa tiene su riesgo.
Muchas parejas se organizan con lo tuyo, lo mío y lo nuestro.
Eso lo pregunta mucha gente en enero.
Mucha gente no compra una acción en su vida.
Casi todas las tarjetas dan unas tres semanas para pagar.
Casi todas las pólizas tienen deducible.
Casi todas las estafas empiezan con una llamada.
Este chat no lo ve nadie más que tú, y el banco si hay una queja.
Cualquiera puede comprar letras por internet; la página es del gobierno.
El casero puede pedir un informe de crédito si lo firmas.
Un amigo que firma contigo también responde.
Un presupuesto es un plan y ya.
El deducible es lo que pagas tú antes que ellos.
La prima es lo que cuesta la póliza.
Un dividendo es un pedazo del beneficio.
Un gestor automático es un programa con cuestionario.
Los fondos de cobertura son para gente rica e instituciones, por ley.
Inflar y vender es cuando alguien jalea una moneda para soltarla.
Una acción de centavos vale menos de cinco dólares.
Te piden margen cuando el corredor quiere más efectivo, y rápido.
Un esquema Ponzi paga a los viejos con lo de los nuevos.
Un préstamo hasta el cobro de 300 dólares con 45 de comisión es como un 390 por ciento al año.
El pago globo es uno grande al final.
Un gravamen es que alguien tiene derecho sobre la cosa.
El tipo gancho es bajo al principio y luego no.
La cuota anual se cobra una vez, se use o no la tarjeta.
El fondo de emergencia es para lo que no se ve venir.
La avalancha va por tipo y la bola de nieve por tamaño.
Comprar lo mismo cada mes se llama promediar el coste.
El miedo a quedarse fuera lo conocen bien los estafadores.
Refinanciar es cambiar un préstamo viejo por uno nuevo.
Rebalancear es dejar la mezcla como estaba.
Vender con pérdida para compensar ganancias tiene una regla de treinta días.
Acciones, bonos, efectivo: tres cosas con tres riesgos.
Ahorrar es guardar; invertir es quizá ganar y quizá perder.
Roth es pagar impuestos ahora; tradicional, después.
El leasing se devuelve; lo comprado se queda.
Cooperativa o banco: socios o accionistas.
A término se acaba; entera no se acaba y cuesta más.
Fijo es la misma cuota; variable, una que se mueve.
Débito es tu dinero; crédito, el suyo durante un mes.
Alquilar es flexible; comprar crea patrimonio y ata.
Pagar antes ahorra intereses y gasta efectivo; guardar efectivo cuesta intereses. Ese es el cambio.
Lo bueno del plazo largo es la cuota baja; lo malo, los intereses.
La pega del cero por ciento es la fecha en que acaba.
La pega de las recompensas es el tipo.
La gracia del periodo de gracia es tener tiempo.
La idea de una pensión es cobrar de por vida.
El riesgo del variable es que suba.
Lo malo de las medias es que nadie es la media.
Un correo puede parecer segurísimo y ser falso.
Lo mejor de la app para eso es el calendario.
El número correcto está detrás de la tarjeta.
Lo inteligente de una tarjeta inteligente es el chip.
En febrero fue cuando menos gastaste.
El peor mes en comisiones fue julio, {fact:a}.
Mi mayor error en la cuenta fue la transferencia; ya no está.
Tu mejor mes de ahorro fue abril, {fact:a}.
Lo de «al día» sale como «pagado según lo acordado».
Pizzería Los Listos está en restaurantes.
Tacos Tontos cobró {fact:a}.
La Ruina es la tienda vintage del sábado.
El Vago es un restaurante y estuviste el {fact:a}.
Sin Desperdicio: {fact:a}, dos veces.
Oro de Tontos, la joyería, te devolvió el dinero.
Invierte en Ti Yoga se lleva {fact:a} al mes.
Pizza Bitcoin es una pizzería, no hay monedas de por medio.
La Bolsa es un bar.
Sastrería Fondo Sur: un pago, {fact:a}.
El Último Minuto es una web de viajes.
Teatro Ahora o Nunca te vendió dos entradas.
Lavado Dinero Rápido lava coches, no presta.
Ese «préstamo» es de la biblioteca: un libro con retraso, {fact:a}.
El «adelanto» de esa línea es de tu empresa, no de un prestamista.
Ahí «intereses» es lo que ganaste, no lo que pagaste.
«Vencido» en la tarjeta de la pantalla es que pasó la fecha.
«Alto» es por encima de tu propia media.
El rojo solo dice que bajó.
Ni el verde es bueno ni el rojo es malo.
Esa flecha no es un pronóstico.
La línea de puntos es una estimación con los tres últimos meses.
Es un cálculo a ojo, cógelo con pinzas.
Es lo que yo veo; el efectivo no sale.
No es un consejo, es una cuenta.
Es un anuncio del banco y lo pone arriba.
Es una oferta de tu banco; la puedes ocultar.
Es privado.
Guardo lo que aceptaste y nada más.
Lo olvidé todo, como pediste.
Mover dinero no puedo.
Tu clave no la veo, ni quiero.
Lo que cobres por otros bancos no lo sé.
De los chats que borraste no me acuerdo.
Solo miro las cuentas que elegiste.
Aquí no hay nadie de carne y hueso, solo software.
No soy asesor, soy más bien una calculadora que habla.
Me haría falta la fecha para encontrarlo.
Diría que hablas de la azul, ¿no?
«Pagado» lo digo solo cuando lo dice el banco.
Creo que eso es el gimnasio.
Creo que dices la cuenta de impuestos y no el alquiler.
Encantado de listarlas.
A veces sugiero una pregunta; la tocas o pasas.
No recomiendo nada, solo explico.
No lo compartimos sin que lo aceptes.
Eso habría que preguntarlo al banco.
Con el plazo corto pagarías {fact:a} menos en total, según las dos ofertas que me diste.
Verías la tarjeta nueva en la app cuando la manden.
Te quedarían {fact:a} después de los recibos que conozco.
El lunes verás que pasa.
Tendrás que entrar otra vez.
El correo te llegará de la agencia, no de mí.
Querrías decir noviembre.
Estarás pensando en el otro préstamo; este no lleva comisión.
Hace falta un código, y está en tus mensajes.
Ya te habrá llegado un mensaje nuestro.
Tienes que confirmar el correo antes de que llegue el informe.
El que buscas se llama «Documentos fiscales».
Igual para esto quieres una persona; aquí está el número.
Por si acaso: ese enlace no es nuestro.
No le des ese código a nadie, tampoco a nosotros.
No pagues a quien prometa arreglar tu crédito en una noche; así es la estafa.
No mandes dinero a un desconocido que dice que ganaste algo.
Para y llámanos si alguien te mete prisa; es un truco suyo.
Bloquea la tarjeta en la app si no aparece.
Cambia la clave si la usabas en otro sitio.
Avisa al banco en cuanto no reconozcas un cargo; los plazos corren desde el extracto.
@@ 7
Pon el tema oscuro en Pantalla.
Agranda la letra con las dos aes.
Usa la huella en lugar del PIN.
Silencia los avisos por la noche.
Acerca el móvil al lector y espera el tic.
Dale un apodo a la cuenta, como Recibos.
Cambia la foto de arriba a la izquierda.
Pide otro código con Reenviar.
Haz una foto del cheque por las dos caras.
Deja de compartir una cuenta en Conexiones.
Lleva el recuadro al principio arrastrándolo.
Suelta el archivo en esta caja.
Recorta el formulario por la línea y envíalo por correo.
Cierra las otras pestañas si la página va lenta.
Con Cancelar vuelves sin guardar.
Sal del chat con el icono de la puerta.
Firma con el dedo sobre la raya.
Bloquea la pantalla con el botón lateral.
Pega la tarjeta a la parte de atrás del teléfono.
Mantén abierta la página hasta que el tic se ponga verde.
Pasa a inglés con el globo.
Cambia la tarjeta vieja por una con chip en la oficina, sin coste.
Aplica el filtro y quedan solo los pagos con tarjeta.
Pagar es el tercer botón; es del banco y no mío.
Baja el informe con la flecha.
Invertir es una pestaña de la app del socio, que no puedo abrir.
Salta al resumen con el enlace de arriba.
Con Mayúsculas y F10 se abre el menú en un teclado.
Divide el pago en dos categorías con las tijeras.
Comparte la pantalla solo con alguien de confianza.
La compra con un toque se desactiva en la app de la tienda.
Actualiza y debería aparecer el ingreso.
Reinicia la app si el círculo no para de girar.
Prueba una ventana privada si no te deja entrar.
Baja la última versión de la tienda de aplicaciones.
Cierra sesión en todas partes con el enlace rojo.
Llama a la meta como quieras.
Añade el correo del otro titular y le escribimos.
Quita un dispositivo que no conozcas.
Olvidar este móvil está en Seguridad.
Rodea con el dedo la parte que quieras ampliar.
Toca dos veces para acercar.
Permite ventanas emergentes para que se abra el extracto.
Oculta las cantidades agitando el teléfono.
Escucha el contrato con el icono del altavoz.
Hable después de la señal.
Marque tres si perdió la tarjeta.
No cuelgue, enseguida le atiende un compañero.
Coja número en la puerta.
Siéntese donde guste, llaman por el nombre.
Inserte la tarjeta con el chip por delante.
Tape el teclado con la mano.
Espere el recibo.
Cuente el efectivo en el mostrador.
Rellene lo azul y deje lo gris para nosotros.
No grape nada al formulario.
Escriba «nulo» sobre el cheque y entréguelo.
Envíelo a la dirección de la página tres.
Recójalo con su documento a partir del jueves.
Traiga la partida de nacimiento para la cuenta joven.
Vuelva con la segunda firma.
Calcule siete días para la entrega.
Espere una carta y no una llamada.
Fíjate en el candado junto a la dirección.
Busca el horario de la oficina en Mapa.
Mira el apartado de comisiones si quieres el detalle.
Pregunta lo mismo con otras palabras, sin problema.
Dime un año y lo listo.
Casi: era la compañía del agua.
Cuídate.
Buen fin de semana.
Que descanses.
Buen viaje; los pagos fuera aparecen un día después.
Suerte con la entrevista.
Cuánto tiempo, qué bueno verte.
Gracias por esperar.
Gracias, apuntado.
Entendido, octubre.
Vale, sin el alquiler.
Hecho, nombre cambiado.
Borrado, como pediste.
Corregido: cuenta como súper.
Sin novedades.
Nada nuevo desde el lunes.
No sé a qué llamas «la cosa».
Ni idea, la línea solo pone TPV.
Puede que el aparcamiento.
Por el importe, será el agua.
Parece que dos tiendas se llaman igual.
Podría ser una retención de la gasolinera.
Quizá sea el depósito del hotel, que vuelve solo.
¿No será el colegio?
Cualquiera de los dos.
La gasolinera retiene más de lo que echaste y lo suelta en un par de días.
El hotel retiene un depósito al llegar.
La línea acaba en los últimos dígitos.
La propina se sumó después, por eso cambió.
La tienda partió el pedido en tres cargos.
La devolución vuelve a la tarjeta con que se pagó.
Los reembolsos tardan unos días en verse.
El cheque se cobró el {fact:a}.
La transferencia salió el {fact:a} y llegó el {fact:b}.
El recibo vino devuelto por falta de saldo.
La orden permanente acaba con el pago del {fact:a}.
En cajeros el tope es de {fact:a} al día.
El tope de transferencias se renueva a medianoche.
Tu PIN se cambió el {fact:a}.
Domicilio actualizado.
La tarjeta nueva salió por correo el {fact:a}.
La vieja funciona hasta que uses la nueva.
Tu oficina se mudó enfrente.
Por las mañanas el teléfono está saturado.
El domingo por la noche el sistema para una hora.
El tipo del ahorro cambió el {fact:a}.
En la tabla de comisiones hay una línea nueva.
Las condiciones cambiaron en marzo; las viejas siguen en Documentos.
El aviso de descubierto va en papel porque lo pide la ley.
Una vez al año mandamos el aviso de privacidad.
Las cookies de aquí solo mantienen la sesión.
Las grabaciones de voz se borran al mes.
Los menores de trece años no pueden usar el chat.
Quien tiene un poder entra con su propio nombre.
Los dos titulares ven la misma lista.
Tu pareja no ve este chat.
Tu empresa no ve nada.
A Hacienda le llega lo que dice la ley, y no por mí.
Yo explico, el banco decide y tú eliges.
Contesto con tus cuentas y con artículos revisados.
Con las cifras soy estricto: sin fuente no doy ninguna.
Sería adivinar, así que lo dejo.
Tengo que preguntarte cuál de las dos es.
Eso se lo tengo que dejar al equipo de fraude.
Debo añadir que el efectivo no está.
Puede que me equivoque de tienda; el importe está bien.
Te diré más cuando lo haya.
Podría enseñarlo por semanas.
Igual mezclé los dos préstamos; ¿cuál es?
Nunca muevo dinero.
Siempre redondeo a centavos, nada más.
Me gusta esa pregunta.
Te escucho.
Me lo preguntan mucho.
Veo tres: alquiler, luz y agua.
No veo préstamos aquí, así que no hay qué comparar.
Por «invertir» entendí la transferencia a la cuenta de valores; ¿es eso?
Por «cripto» entendí los pagos a la plataforma.
Conté la cuota del coche como recibo y no como deuda; dime si lo ves de otra forma.
Mis datos llegan hasta octubre.
A cualquiera le contestaría igual: decide el prestamista.
Mi único truco es de la app: la estrella fija el gráfico arriba.
Mi lista no tiene lo que ocultaste.
Esa palabra ya salió: APR.
Contamos del primero al último del mes.
Escribiremos cuando se resuelva la disputa.
Hay que pedir el código otra vez.
Estamos obligados a guardarlo cinco años.
Esta tarjeta la ofrecemos nosotros, y arriba lo pone.
No hacemos listas de mejores prestamistas.
Podemos mirar tus deudas en el orden que quieras.
Contestaron el {fact:a}: el cargo se queda.
Querrán el número de póliza.
Cobran por el extracto en papel.
Te deben una respuesta en treinta días.
Cerrarla o no sigue siendo cosa tuya.
Es tu elección y aquí ninguna es mala.
Es normal que un puntaje baile unos puntos de un mes a otro.
Es legal tener las cuentas que se quiera.
No es tarde para mandar el formulario; la fecha es el {fact:a}.
Es pronto para decirlo, octubre sigue abierto.
El límite lo pone la ley, no el banco.
Ese riesgo lo lleva quien compra el bono.
Es un préstamo aunque la tienda lo llame plan.
Se llama tipo gancho.
Fue buen mes para el ahorro: {fact:a}.
Fue el viaje más caro del año, {fact:a}.
Serían {fact:a} con el tipo bajo, a igualdad de lo demás.
Pondrá «pendiente» hasta el martes.
Paga un dos por ciento, según la hoja.
Cuesta lo que pone más impuestos.
Depende de cuándo se firmó.
Debería ser eso.
Tiene que ser ese.
Eso saldrá en el siguiente extracto.
Para eso harían falta cifras del prestamista.
Esa tarjeta es la más conocida de su clase, dice el artículo; de ti no dice nada.
Ese fondo tiene acciones de bancos.
Esas acciones se vendieron el {fact:a}.
Esa deuda la compró un cobrador.
Esa casa no está en mis datos.
Con eso son once.
Eso ayuda, gracias.
Aquí está en qué se fue.
Esta se renueva sola.
Ese prestamista no es socio del banco.
El gráfico empieza en cero.
Lo aprobaron dos personas del banco.
Es un ejemplo con números inventados.
Son medias de todo el país.
Son retenciones, no cargos.
Queda {fact:a}.
Lo que cuesta mantener una casa cambia de un pueblo a otro.
Capacidad de pago llaman a si el ingreso cubre las cuotas.
En un seguro a término se paga cobertura, no una inversión.
Qué pasa con la deuda de quien murió depende del estado y de quién firmó.
Qué cuenta como ingreso está en la primera página.
Por qué subió: cambió el tipo.
Por qué sale dos veces: una es la devolución.
Decide el analista.
Responde quien firma.
Cómo se lee: la barra es el gasto y la línea la media.
Cómo pesa cada cosa un prestamista es secreto suyo.
Lo rápido que crece un ahorro depende del tipo y de lo que se ponga.
Eso solo lo decide un juez.
Lo que vale para ti solo lo sabes tú.
Hasta una cuenta pequeña se declara si está fuera y pasa del límite.
Hasta a la gente cuidadosa se le pasa una fecha; la app puede avisar.
Si un certificado o una cuenta le va a alguien depende de cuándo haga falta el dinero.
Si eso es derroche o diversión, lo dejo abierto.
Si subirán los precios no lo sabe nadie.
Las dos respuestas están en el artículo.
Los dos tipos de IRA tienen límite.
Ninguno es mejor en general.
En cualquier caso vale el contrato.
No todos los fondos están diversificados.
No por toda deuda se puede demandar.
No todos los prestamistas informan.
Nada de esto dice qué hacer.
Aquí no hay ningún deber.
No hay lista de gastos buenos y malos.
Hay una razón para el leasing: cuotas bajas. Y una en contra: al final nada es tuyo.
Hay préstamos sin garantía, y cuestan más.
Hay quien nunca tuvo tarjeta y compró casa; el prestamista mira entonces alquiler y recibos.
Hubo dos recargos, los dos en junio.
Luego sale un formulario.
Aquí está.
Aquí van los dos, sin veredicto.
Aquí el nombre de la tienda sale cortado.
A tan largo plazo es menos seguro.
Cuanto más lejos está el día, menos segura es la cuenta.
¿Les digo además que te gustaría que se pongan en contacto contigo?
¿Les cuento también que quieres que te llamen?
@@ 8
En restaurantes gastaste {fact:a} este mes, frente a {fact:b} el anterior. Puedes preguntarme en cuáles.
La cuenta bajó de cero el {fact:a}, cuando salieron el mismo día la renta y el teléfono.
No puedo recomendar una tarjeta, pero sí explicarle qué significa cada línea de la tabla de tarifas.
Lo mejor es mirar la fecha en la primera hoja de su estado de cuenta, que es la que vale.
El pago vence el {fact:a}; después la tarjeta cobra un recargo de {fact:b}.
La recogida de basura es el recibo más alto de los servicios este trimestre.
Gracias por contármelo. Hay meses así, y podemos repasar los cargos uno por uno.
No se le pasó ningún pago: entró el {fact:a}, a tiempo.
Vale la pena saber que un cargo pendiente puede cambiar antes de quedar firme.
La panadería El Mejor Día aparece {fact:a} veces, con un total de {fact:b}.
El saldo es menor en la segunda semana por el seguro, que se cobra una vez al año.
Un atraso de más de treinta días puede informarse a los burós; la carta del prestamista dice si ocurrió.
Solo lo de hoy está pendiente, lo demás ya quedó asentado.
Esta oferta es de un socio, y el banco cobra si alguien abre la cuenta por aquí. La cuota anual es de {fact:a}.
Lo que se debe pagar antes de la fecha para que no haya recargo se llama pago mínimo.
Si quieres verlo por categorías, toca Gastos y elige el mes arriba.
En este artículo, riesgo significa que el valor de algo puede bajar igual que subir.
De ese mes no tengo datos, porque la cuenta se abrió después.
El presupuesto del súper es de {fact:a} y quedan {fact:b} hasta fin de mes.
Fue un mes cargado: el veterinario, dos cumpleaños y la inspección del coche cayeron juntos.
La comisión de {fact:a} es por sobregiro; se cobró porque un pago pasó con el saldo por debajo de cero.
Puede preguntarme por comisiones, suscripciones, gastos por tienda o de dónde sale un saldo.
Los pagos atrasados salen del informe a los siete años, según las páginas de los propios burós.
La palabra "crédito" tiene dos sentidos en un estado de cuenta, y uno de ellos es devolución.
Buenas noticias: el gimnasio devolvió {fact:a} el {fact:b}.
La cifra más baja es el mínimo y la más alta, el saldo entero del estado.
Si cree que una comisión no corresponde, en el teléfono del reverso de la tarjeta pueden revisarla.
Claro, yo también hablaba de octubre. En octubre gastaste {fact:a} en ropa.
Una deuda es dinero que alguien quedó en devolver; el interés es lo que cuesta usarlo.
Los dos préstamos juntos sacaron {fact:a} de la cuenta el mes pasado.
El recargo y el interés son cosas distintas: uno se cobra una vez, el otro depende del saldo y de los días.
Tu recordatorio de la luz está puesto; el día se cambia en Alertas.
La mayor parte de lo gastado en viajes fueron los vuelos, {fact:a}.
No pasa nada por dejar un presupuesto vacío, se puede llenar cuando quiera.
Puede que se me haya escapado una tienda que usa varios nombres. Si la ve en la lista, la puede mover a su categoría.
El estado cerró el {fact:a} y la fecha límite es el {fact:b}.
La oferta termina el {fact:a}, y hasta entonces sigue en Ofertas con su APR y sus condiciones.
Puedo mostrarle lo que pagó en intereses; mover o no el saldo es decisión suya, y un consejero de crédito puede ver el conjunto.
Se cobró un cargo por pago devuelto, ya que el día de la transferencia no había suficiente.
La Vergüenza es un bar de tapas y está en restaurantes, con {fact:a} en tres visitas.
Ahora mismo no hay nada vencido.
Tu cobertura de sobregiros está apagada: si no alcanza, la compra se rechaza y no hay comisión.
Es una buena pregunta para la sucursal, donde tienen el contrato completo.
En juegos fueron {fact:a}, de los cuales {fact:b} salieron en una sola compra.
Un presupuesto compara lo previsto con lo ocurrido, y no bloquea la tarjeta.
Los tres pagos más grandes de la semana fueron la renta, la guardería y el dentista.
El artículo sobre el pago mínimo explica cómo crece el interés, con el ejemplo de una clienta inventada.
Si la fecha de su estado de cuenta es otra, manda la del estado.
Después del retiro de junio quedan {fact:a} en tu meta de vacaciones.
Pasar dinero entre sus propias cuentas no tiene costo.
Perdón por la confusión. El pago no fue tardío: entró en feriado y lleva la fecha del siguiente día hábil.
El saldo está más bajo de lo habitual desde que se pagó la matrícula el {fact:a}.
"Vale" en la lista de bienes es el valor del coche que usted anotó.
El ajuste recomendado de esa pantalla lo pone el fabricante del teléfono, no nosotros.
El día uno llegan tres recibos a la vez, y por eso baja la línea.
Solo veo las cuentas que ha conectado, así que puede faltar la tarjeta de otro banco.
La tasa porcentual anual dice lo que cuesta un préstamo en un año, con la mayoría de las comisiones dentro.
Pagaste {fact:a} en comisiones de cajeros; los del mapa de la app no cobran.
En apuestas hay {fact:a} este mes. Si lo desea, en Controles de tarjeta se puede bloquear esa categoría.
La suscripción se renovó el {fact:a}; en la página de la empresa se ve cómo se termina.
El presupuesto de comidas fuera se pasó por {fact:a}. Puede dejarlo igual o cambiarlo para el mes próximo.
La fecha límite cae en domingo, y lo que se pague ese día cuenta con la misma fecha.
Las consecuencias de no pagar a tiempo figuran en el contrato: un recargo, intereses sobre lo pendiente y, pasado un tiempo, un aviso a los burós.
¡Hola! Tengo listo el resumen de la semana para cuando quieras verlo.
Aquí no sale el motivo de un puntaje más bajo, pero el informe del buró enumera los factores.
El cargo de Doña Tarde Café fue de {fact:a}, propina incluida.
Estas son tus suscripciones, de mayor a menor. Al tocar una ves desde cuándo se cobra.
Cuando un pago se ha pasado, el prestamista es quien puede decir qué opciones tiene ese préstamo.
La comisión por sobregiro del {fact:a} se devolvió el {fact:b}.
El mes de más gasto del año fue julio, con la mudanza.
En las condiciones, "debe" se refiere a lo que pide el bono: un depósito de cierto tamaño dentro del plazo.
La deuda por la que pregunta tiene un saldo de {fact:a} y una cuota de {fact:b}.
El período de gracia es el tiempo entre el cierre del estado y la fecha de pago.
Cada mes es distinto; este tuvo más farmacia y menos gasolina que el anterior.
El socio paga al banco por esta oferta, y la tasa tras la promoción es de {fact:a}.
No encontré ningún pago a esa tienda. Puede salir con otro nombre en el estado de cuenta.
Una agencia de cobranza es una empresa que cobra deudas de otros o suyas; la oficina de protección al consumidor explica qué puede hacer y qué no.
La tarjeta se usó {fact:a} veces en cafés, por {fact:b} en total.
Lo que se paga tarde por la noche puede llevar la fecha del siguiente día hábil.
La cuota se cobra una vez al año, en el mes en que se abrió la tarjeta.
Dos presupuestos se cumplieron y el de ropa se pasó por {fact:a}.
Entiendo que una carta así inquieta. El monto coincide con el saldo de {fact:a} que se ve aquí.
El Mejor Taco y El Mejor Taco Catering son el mismo comercio, y los sumé juntos.
Estos recordatorios se apagan en Ajustes, y se vuelven a encender cuando quieras.
Hubo un traspaso desde ahorros que cubrió lo que faltaba, y por eso no hay comisión.
El mínimo es de {fact:a}. Lo que no se pague antes de la fecha genera interés a la tasa del estado de cuenta.
Con gusto se lo explico de otra manera.
La cuota del coche salió un día más tarde por el feriado del lunes.
El interés compuesto se suma al saldo y después genera interés también.
Lo del hotel casino incluye el cuarto y la cena, y no puedo separarlos.
Desde la primavera guardaste {fact:a}, y a la meta le faltan {fact:b}.
La semana más cara fue la de los útiles escolares.
Hay personas que hacen el presupuesto por semana y otras por mes; la app muestra las dos formas.
La diferencia entre los dos totales es una devolución de {fact:a}.
El último pago de su préstamo es el {fact:a}.
Si piensa que el recargo es un error, puede avisar en Ayuda y el caso recibe un número.
El artículo no dice cuál es mejor, enumera lo que habla a favor de cada una.
Hay tres cargos pendientes que pueden bajar el saldo cuando queden firmes.
Un préstamo con garantía está respaldado por algo de valor, que el prestamista puede tomar si no se paga.
Hoy cierra el período, así que las compras de mañana saldrán en el siguiente estado.
El saldo de la tarjeta subió {fact:a} respecto al mes pasado, casi todo hotel y gasolina.
No hace falta decidir nada ahora; la información queda en sus mensajes.
La tienda Tirar la Casa está contada en muebles.
La renta se llevó {fact:a} de un ingreso de {fact:b}.
No sé por qué el otro banco rechazó el pago, ellos pueden decirlo.
Un programa por dificultades es un arreglo que algunos prestamistas ofrecen cuando cuesta pagar; lo que incluye cambia de uno a otro.
El agua de mayo se pagó tarde, y en el recibo siguiente sumaron {fact:a}.
Por supuesto, tómese su tiempo. Puedo repetir la lista cuando la necesite.
El saldo del estado y el actual difieren por una compra hecha después del cierre.
El nivel de riesgo de esa página viene del documento del fondo, que explica cómo se calcula.
En domicilios gastaste menos que en cualquier otro mes del año.
El formulario de intereses suele estar a finales de enero en Documentos.
Hubo sobregiros el {fact:a} y el {fact:b}; en ambos casos la cuenta volvió a positivo al día siguiente.
Puede preguntarme "¿cuánto gasté en la farmacia?" o "¿qué recibos vienen antes de la quincena?"
La compra en la casa de empeño fue de {fact:a}; no veo nada más de ahí.
Sí, el recargo es el mismo con un día de retraso que con diez, según la lista de tarifas.
Esa oferta no está en todos los estados, y el banco decide sobre cada solicitud.
Ese mes se ahorró menos porque la nómina entró en el siguiente.
¡Qué bueno que disfrutaste el viaje! En total fueron {fact:a}.
El recibo que busca es el de la ciudad, que cubre agua y basura.
Un cheque devuelto cuesta {fact:a}, como dice la lista de tarifas. El suyo se devolvió el {fact:b}.
En regalos encontré {fact:a} en noviembre y {fact:b} en diciembre.
Debo avisar que lo de ayer todavía puede cambiar.
"Moroso" es la palabra con que el contrato llama a una cuenta con un pago vencido; describe la cuenta y no a la persona.
El cargo por pagar por teléfono no existe en la app.
Ya pasé los juguetes a regalos, como pediste. Niños queda en {fact:a}.
La tasa del ahorro puede subir o bajar; la de hoy es {fact:a}.
Si la cuota compensa depende de cuánto se use la sala del aeropuerto, y eso lo sabe usted.
Entre la nómina y la renta hay unos días: una entra el {fact:a} y la otra sale el {fact:b}.
La fecha de pago se puede mover una vez al año, en los ajustes de la tarjeta.
Salió más de lo que entró en {fact:a}, por {fact:b}; lo mayor fue el colegio.
Si un recibo no está en la lista, no se pagó desde una cuenta que yo vea.
La tienda abonó {fact:a}, que se resta de lo que toca pagar.
El aviso llega tres días antes de la fecha, y puedes elegir otro día.
El viernes, ya tarde, el hotel retuvo {fact:a}; se libera cuando entre la cuenta final.
¡Gracias, qué amable! ¿Quiere ver algún otro mes?
Que una deuda esté castigada quiere decir que el prestamista la anotó como pérdida; puede seguir debiéndose, y el informe dice a quién.
El banco cobra una comisión por los seguros que se compran en esta página.
No tengo opinión sobre cuál es la mejor, pero puedo poner las tarifas de ambas lado a lado.
El interés del mes pasado fue de {fact:a}, sobre un saldo que venía de antes.
El fondo de emergencia se usó para la caldera, que es para lo que lo habías abierto.
Los préstamos de día de pago tienen plazos cortos y cargos altos; el regulador del estado publica los límites.
La fecha en que la prueba pasa a ser de pago no está en mis datos, pero debería venir en el correo de la empresa.
En su cuenta nada indica que haya faltado un pago este año.
La cifra de la derecha es lo que queda de cada presupuesto.
Un uso menor del límite suele ir junto a un puntaje más alto; los burós explican qué más cuenta.
Lo de la oficina sale como máquinas expendedoras, {fact:a} en total.
Es un cargo de un estacionamiento, que llega tarde porque mandan los cobros una vez por semana.
Lamento que el mes venga difícil. Si quieres, te enseño qué recibos faltan.
El seguro del coche pasó de {fact:a} a {fact:b} al renovarse; la aseguradora puede decir por qué.
En el artículo sobre informes de crédito se ve cómo pedir uno gratis en el sitio oficial.
No, un recibo de servicios pagado tarde no siempre se informa; depende de la empresa.
La gasolina quedó dentro del presupuesto, con {fact:a} de margen.
Fueron dos envíos a la misma persona, el {fact:a} y el {fact:b}.
Las ofertas se ocultan en Ajustes, y eso no cambia nada en la cuenta.
La fecha del cupón no la puedo leer, pero está en la app de la tienda.
Un mínimo pagado a tiempo cuenta como a tiempo aunque quede saldo.
La línea de sobregiro tiene {fact:a} usados, y abajo se ve su interés.
En cuanto a la lotería, veo boletos por {fact:a} desde enero.
El pago a la cobradora fue de {fact:a}; el recibo de ellos es lo que acredita que lo aplicaron.
Parecen dos cargos, pero uno era una autorización que ya desapareció.
Tus semanas son bastante parejas, menos la de la boda.
Eso no lo puedo decidir yo. Un consejero de crédito sin fines de lucro mira todas las deudas por poco o nada.
La cuota anual estuvo bonificada el primer año, y se cobrará el {fact:a}.
Las compras en el extranjero llevan una comisión, que en su viaje sumó {fact:a}.
Al principio solo se ve el mes en curso; con la flecha de la izquierda se va hacia atrás.
La colección de monedas está entre los bienes que usted anotó.
Hay recargos en marzo y en abril, {fact:a} entre los dos, y ninguno después.
El aplazamiento lo decide el prestamista, y su número está en la página del préstamo.
El celular y el internet van a la misma compañía, {fact:a} juntos.
Fue el mes de cinco cobros, por eso el ingreso parece mayor.
El presupuesto de mascotas se pasó por la operación, {fact:a}. Espero que el perro esté mejor.
Las cifras del ejemplo son inventadas y nada tienen que ver con su cuenta.
Un traspaso de saldo lleva la deuda de una tarjeta a otra, casi siempre con comisión; lo que quede tras la promoción paga la tasa normal.
Puedo ponerle un recordatorio para el día anterior, pero no muevo dinero.
Estas notas solo las ves tú.
El ingreso bajó {fact:a}, ya que una nómina vino con menos horas.
El descuento "te extrañamos" de la peluquería ya está restado.
Cuando dos recibos llegan el mismo día se pagan en el orden en que los recibe el banco.
La tarjeta vence el {fact:a}, el préstamo el {fact:b} y la renta el {fact:c}.
La comisión se cobró por error y ya está devuelta; las dos líneas están en el {fact:a}.
Muchas cuentas bajan de cero alguna vez, y la lista de tarifas explica cuánto cuesta.
El riesgo de sobregiro aparece cuando los recibos conocidos superan el saldo antes del cobro. Es una estimación.
En resumen, la compra se rechazó porque se había llegado al límite diario.
El adelanto en efectivo tiene su propia tasa en la tabla del contrato y no tiene período de gracia.
Me equivoqué de fecha y tenía usted razón: fue el {fact:a}.
Para ver lo que debes en cada tarjeta, dime "muéstrame los saldos de mis tarjetas".
Lleva usados {fact:a} de un límite de {fact:b}.
Si la fecha no le viene bien, en los ajustes de la tarjeta hay una lista de días.
La cena del sábado fue de {fact:a}, un poco por encima de lo habitual en tus cenas fuera.
Los estados de cuenta se guardan siete años en Documentos.
Esos son todos. Los que se pagaron tarde llevan un relojito.
Según su página de ayuda, el banco no informa los sobregiros a los burós.
La tasa de basura y la de reciclaje van al mismo departamento de la ciudad.
Una deuda vendida pertenece a otra empresa, que tiene que poder demostrar cuánto se debe.
En promedio pagó {fact:a} más que el mínimo.
El viaje se llevó buena parte de junio, y julio volvió a lo de siempre.
El pago automático está puesto en el mínimo; el saldo completo, {fact:a}, sale encima.
Los puntos se pueden usar mientras la cuenta esté abierta; hoy no caduca nada.
No doy consejos de impuestos. Los sitios de voluntarios que publica la agencia ayudan con declaraciones así.
La fecha de tu meta es el {fact:a}; si no se añade nada, simplemente se alcanza después.
Lo que cuenta como tarde lo fija el emisor: en su tarjeta, después de las cinco del día de vencimiento.
Las tres comidas del mismo sitio son un solo pedido que el restaurante partió.
El seguro del saldo es opcional y no hace falta para conservar la tarjeta.
Quizá "casa" sea un nombre mejor para esa categoría; se cambia dejando el dedo encima.
Esta tarjeta tiene una tasa de {fact:a} y un recargo de hasta {fact:b}. Es publicidad, y el banco cobra por ella.
Me pidió no contar lo prestado a su amigo, así que el total queda en {fact:a}.
Un pago que falta y uno que llega tarde se marcan igual hasta que entra el dinero.
En agosto el ahorro no se movió, y en septiembre hay un depósito por ahora.
Cuando la cuota depende del saldo, cuenta el más bajo del mes.
El depósito entró después de la hora de corte y contó para el otro día, y en medio se cobró la comisión.
Es tu dinero, y la parte de ocio está para disfrutarla. Quedan {fact:a}.
Un cargo se disputa en la app: ábralo y elija "algo no está bien".
Una línea de crédito es dinero que se usa hasta un límite y se devuelve poco a poco.
En streaming suman {fact:a} entre cuatro servicios, y se ve cuándo se renueva cada uno.
La compañía da diez días después de la fecha y luego suma un cargo; viene al dorso del recibo.
Esa alerta es automática y quiere decir que el saldo está por debajo de la cantidad que eligió.
¡Con mucho gusto! ¿Qué cuenta miro?
La tasa de penalización del contrato se aplica tras dos pagos sin hacer; en su cuenta no hay ninguno.
El hospital tiene un formulario de ayuda económica, y en su oficina de cobros saben quién puede pedirla.
La línea "revisión de riesgo" fue un control normal de un depósito grande y está cerrada.
En la casa de apuestas el total fue {fact:a}, con las ganancias de {fact:b} ya restadas.
Un embargo de sueldo es una orden a la empresa para retener una parte por una deuda; la ayuda legal conoce los topes.
La gasolina bajó desde el empleo nuevo y ahora va en {fact:a} al mes.
Sobre esa oferta: no se promete la aprobación, y la tasa depende de una revisión de crédito.
La diferencia son unos centavos de redondeo, {fact:a}.
Se pagó tarde, sí, pero no hubo recargo: el sistema del casero no lo cobra.
El rojo es lo que salió y el verde lo que entró; los colores no dicen si está bien o mal.
Escriba el límite que tiene en mente y le enseño cómo quedan los últimos meses.
Es la segunda vez que la tienda le devuelve, así que el neto es {fact:a}.
Bola de nieve y avalancha son dos órdenes de pagar deudas, y el artículo hace el mismo ejemplo con las dos.
La renta se recibió el {fact:a}, y el contrato dice desde cuándo es tardía.
La promoción vale para compras de hoy, {fact:a}, según sus términos. Para conservar su tarjeta no hay que hacer nada.
Las compras por impulso no son una categoría mía, pero puedo listar todo lo que baje de cierta cantidad.
La grúa, {fact:a}, es lo que subió el transporte.
El redondeo se para en Metas, y lo ahorrado se queda ahí.
Si el prestamista acepta otra fecha, su carta vale más que la que se ve aquí.
Hoy la cuenta tiene {fact:a}, antes del seguro de {fact:b} que sale mañana.
Casi todos los meses sobra algo; en este faltaron {fact:a}, por el arreglo del techo.
El cargo de la tarjeta de la tienda se llama "recargo por mora" y fue de {fact:a}.
El presupuesto se hizo en marzo, antes de que naciera la niña, y es natural que las cifras sean otras.
Pregunta usted con razón, y la respuesta está en la lista de tarifas: como máximo una comisión por sobregiro al día.
Para ir seguro, mira el nombre de quien recibe antes de enviar; desde aquí no se puede deshacer.
En la gráfica, la línea inferior es lo que gastó y la superior lo que ganó.
Los recibos que falten se añaden con una foto en Documentos.
El último recargo es del {fact:a}.
Este mes todavía no se ha pagado el internet, que suele ser de {fact:a}.
La APR de la oferta es variable, o sea que puede subir o bajar con el índice de los términos.
Por si le sirve: no hay comisión cuando el sobregiro es de menos de cinco dólares.
Esta cuenta la ven los dos, y a nombre de los dos está.
La consejería de crédito es un servicio que repasa deudas y presupuesto; el gobierno publica las agencias aprobadas.
Ese mensaje no supone ningún peligro para la cuenta, solo avisa de términos nuevos.
La retención de un depósito es el tiempo que el banco puede tomarse con un cheque; la suya acaba el {fact:a}.
Gracias por esperar, ya está completa la lista.
Fiestas, regalos y tarjetas hicieron de diciembre lo que fue: {fact:a}.
El préstamo dirá "vencido" hasta que quede firme el pago de {fact:a}, lo que puede tardar dos días hábiles.
Sí, estaba repetido en mi lista y no en su cuenta. El total correcto es {fact:a}.
Al prestamista se le puede pedir la cantidad para liquidar, que incluye el interés hasta cierto día.
Residuos del Valle cobró {fact:a} el día cinco, como todos los meses.
Hay tarjetas que dejan elegir la fecha cerca del cobro; los días de esta salen en sus ajustes.
Le leí el artículo hasta la parte del riesgo. ¿Sigo?
Cerrar una cuenta en negativo puede hacer que aparezca en un registro de cuentas; ese informe se pide gratis una vez al año.
Este año van {fact:a} en comisiones por sobregiro, todas de febrero.
Todavía no está atrasado: vence el {fact:a}.
Los almuerzos suman {fact:a}. Si te parece raro, alguno puede estar en el súper.
Los puntos extra de esta oferta deben ganarse en tres meses, y la cuota anual se cobra desde el primero.
Lo que más se parece a "tienda azul" es una de pinturas, en agosto.
Los presupuestos empiezan de nuevo el día uno, y no se arrastra nada salvo que lo actives.
Esa comisión es del cajero del otro banco, la nuestra fue cero.
El interés deja de correr sobre lo pagado desde el día en que se acredita.
Su cooperativa puede tener sus reglas; allí saben hasta cuándo se pide saltar una cuota.
Aquí nadie juzga, y las cifras son solo para usted. En zapatos fueron {fact:a}.
De sus dos préstamos, el de menor saldo es el de mayor tasa.
Sus compras no se venden a nadie; la página de privacidad dice qué se guarda y por cuánto tiempo.
Parece que la guardería subió en septiembre, de {fact:a} a {fact:b}.
Refinanciar es cambiar un préstamo por otro. Cuentan los gastos, el plazo y la tasa, y un asesor de vivienda lo explica gratis.
En Tendencias está el último año, y al tocar una barra se ve de qué está hecha.
El {fact:b} se pagó una tasa judicial de {fact:a}; no tengo más detalles.
Los recibos antes del cobro suman {fact:a}, y el saldo es {fact:b}.
Los pedidos de madrugada llevan una luna, por pura gracia.
Con la cobertura activada, cada compra cubierta puede tener una comisión; sin ella, la compra se rechaza. Se puede cambiar cuando quiera.
Los clubes de compras a veces asientan días después; esta es del fin de semana.
Los cheques van numerados, y el {fact:a} es el que no se ha cobrado.
Se cobraron {fact:a} porque el saldo promedio quedó por debajo del requerido.
Yo puedo decirle qué significa la palabra; qué significa para usted lo puede decir un abogado.
El límite de compras lo pusiste en {fact:a} y van {fact:b}. Es solo una nota para ti, la tarjeta funciona igual.
La tarjeta de transporte se cargó una sola vez, lo demás será efectivo u otra tarjeta.
Pagar antes de la fecha no tiene cargo en este préstamo, según el resumen del contrato.
Ese aviso de rebajas es de la tienda y no del banco.
Si una suscripción se usó o no, desde aquí no se ve.
Con el ahorro hubo idas y vueltas: {fact:a} entraron y {fact:b} salieron.
La fecha de la pantalla va un día antes que la de la carta, y la buena es la de la carta.
En un alquiler, el recargo por pagar tarde tiene que estar en el contrato; la oficina de inquilinos sabe qué se permite.
La calefacción sube en invierno, como en casi todas las casas; en enero fue de {fact:a}.
Aquí estoy para cuando quiera volver a mirarlo.
Su historial con nosotros tiene {fact:a} pagos a tiempo y {fact:b} tardíos.
El cargo financiero es todo lo que un préstamo cuesta en dinero: interés y ciertas comisiones.
Lo del casero suena pesado. Puedo mostrarte cada pago de la renta con su fecha.
La tasa de la oferta es menor que la de su tarjeta el primer año y puede ser mayor después; las dos están en el recuadro.
El total incluye una propina añadida después, por eso supera al ticket.
Llegó su reembolso de impuestos, {fact:a}, el {fact:b}.
La palabra "incumplimiento" en el contrato quiere decir que los pagos pararon por el tiempo que ahí se dice; el administrador puede explicar qué pasa entonces.
En dos palabras: renta, comida y gasolina como siempre, y el resto fueron las fiestas.
La tarjeta se bloquea por un rato en Controles de tarjeta, y se desbloquea igual.
La Última Oportunidad es una cantina de tu lista, con {fact:a} en una noche.
Puedo recordártelo; el pago se hace en Transferencias.
Si venía un saldo de antes, el banco puede cobrar interés desde el día de la compra; su estado tiene una línea sobre eso.
Los cargos del salón de juegos son del cumpleaños, como me contaste.
El promedio del súper es {fact:a} por semana, y la pasada fue menor.
Es frecuente que el primer recibo sea mayor, porque cubre más de un mes.
Si no encuentra el estado de cuenta, está en Documentos, luego Tarjetas y luego el mes.
Dicho fácil: el banco presta por un día lo que falta y cobra {fact:a} por ello.
Un coche puede ser recuperado por el prestamista si hay impago, con reglas que cambian por estado. El prestamista o la ayuda legal pueden explicar las suyas.
Hay emisores que cuentan ese abono de {fact:a} como pago y otros que no; lo dice la ayuda de la tarjeta.
En aficiones hubo {fact:a}, lo mayor la licencia de pesca.
La aseguradora nos paga si compra esta póliza, que no tiene seguro de depósitos.
En la tarjeta de la tienda no debes nada al {fact:a}.
La deuda médica y la de tarjeta se informan de modo distinto; la oficina del consumidor tiene una página sobre ello.
Lo miré otra vez y la respuesta es la misma: {fact:a}.
Un recibo compartido se reparte con una etiqueta, y así solo cuenta tu mitad.
Lo que llama su gusto culpable es la heladería, {fact:a} desde mayo.
El préstamo se pagó dos veces en un mes porque la fecha pasó del treinta al uno.
El estado en papel cuesta {fact:a} al mes y trae lo mismo que el digital.
Un deducible mayor y una prima menor suelen ir juntos; el agente tiene las cifras de su póliza.
Ese comercio es una agencia de cobranza. La oficina del consumidor explica cómo pedirle detalles por escrito.
La cuenta se abrió con un bono que debe declararse como interés; el formulario está en Documentos.
Los retiros en efectivo subieron a {fact:a}; en qué se usaron no lo puedo ver.
En esa tienda el plazo de devolución viene en el ticket.
Los dos pagos tardíos fueron al mismo prestamista, que en primavera cambió de fecha.
No sé si lo aprobarían, eso se decide con la solicitud.
Con la estrella guardas una pregunta para hacerla cada mes.
Después de los recibos quedan {fact:a}, un poco mejor que en septiembre.
La lancha tiene una tasa de {fact:a} y la tarjeta de {fact:b}.
El límite de gasto en la app manda un aviso y nada más.
Esta comisión se cobra desde el {fact:a}, cuando cambiaron los términos.
Las llamadas perdidas del banco salen en Mensajes, con su motivo.
La cerca se llevó casi todo lo del viaje, y la meta queda en {fact:a}.
Puede comparar dos meses nombrándolos, por ejemplo "marzo y abril".
El ahorro dio {fact:a} de interés, que se paga el último día hábil.
La cuenta alcanza para el pago de {fact:a} de mañana.
Según el artículo, un fondo de emergencia es dinero para lo que nadie planeó; no dice de qué tamaño.
Esa pregunta es para la compañía de la hipoteca, que es quien lleva la cuenta de impuestos y seguro.
Las apps de apuestas deportivas van en juego; hay {fact:a}, y nada en los últimos tres meses.
Era el pago anual y no uno adicional, por eso los mensuales se ven menores.
El aviso dice que se sumará un cargo si la factura no se paga antes del {fact:a}.
El viaje de vuelta costó {fact:a}, y el de ida salió gratis.
El recargo del otro prestamista no lo veo hasta que sale en un estado de cuenta.
El abono del bus, el tren y dos peajes son todo el transporte.
Lo que pagó hoy aparecerá firme el {fact:a}.
Que se junten tantos pagos agobia a cualquiera. Aquí van por fecha, el primero el {fact:a}.
@@ 9
Todo está bien.
Todo en orden por ahora.
Eso es todo por hoy.
Nada más que contar.
Todo pasó sin problemas.
No hay pagos pendientes.
Todavía no veo ninguna cuenta tuya.
No veo ninguna tarjeta tuya.
No veo pagos en esos días.
No hay nada que mostrar de ese mes.
Nada se cobró dos veces.
No se cobraron comisiones.
Tu cuenta no bajó de cero.
Eso bajó de cero una vez.
Tienes que decírselo a la propia empresa.
Eso hay que decírselo a la empresa.
Solo la propia empresa puede darlo de baja.
La tienda tiene que devolverlo.
En tu banco pueden verlo contigo.
Suele tardar tres días.
Lo demás está en tu estado de cuenta.
Está todo ahí.
Se ve igual que antes.
Sumó lo mismo que el mes pasado.
Lo preguntaste antes.
Lo puedes ver en Análisis.
Aquí lo tienes.
Aquí está otra vez.
Un momento.
Es bueno saberlo.
Buena pregunta.
Claro que sí.
Con mucho gusto.
Tómate tu tiempo.
No hay prisa.
No pasa nada.
Suele pasar.
No es molestia.
Bueno, eso es todo.
Ya quedó anotado.
Lo dejo fuera.
Lo había contado como alquiler.
Me había equivocado.
Ahora está bien.
Pregúntame otra vez cuando quieras.
Todavía no tengo esa cifra.
Hay dos cuentas conectadas.
Hasta ahora no ha entrado nada.
Tu sueldo ya entró.
Te lo devolvieron.
La tarjeta está al límite.
Sigue abierto.
Ya está hecho.
Ya está apagado.
Se queda como está.
Son cuarenta dólares.
Fueron sesenta dólares.
Eso fue doscientos dólares.
Gastaste doscientos en café.
Gastaste unos trescientos en comida.
Noventa dólares se fueron en café en octubre.
Pagaste treinta y cinco dólares en comisiones.
El supermercado sumó cuatrocientos.
El alquiler fue de novecientos dólares.
La mitad se fue en el alquiler.
Es un tercio menos que en mayo.
Doscientos fueron a la tienda.
Tienes unos ochocientos dólares.
Vence el día tres.
Fue en octubre.
Te gusta esa tienda.
@@ 10
Elige la cuenta que quieres ver y pulsa Listo.
Escoge la cuenta de ahorro en la lista y pulsa Continuar.
Selecciona la tarjeta, luego Ajustes y luego Bloquear.
Abre el menú y elige Extractos.
Cierra esta ventana y la gráfica se queda donde estaba.
Mueve el control hasta la cantidad que tengas en mente y la tabla cambia.
Escribe el saldo de la tarjeta y pulsa Calcular.
Elige un mes arriba y la lista cambia.
Toca los tres puntos junto al pago y elige Avisar de un problema.
Haz una foto de la carta y súbela en Documentos.
Elige el préstamo en el primer campo y la cuota en el segundo.
Para cambiar la meta, elígela y pulsa Editar.
Activa el aviso en Notificaciones y elige la cuenta.
Escoge los dos meses que quieres comparar y pulsa Ver.
Elige corriente o ahorro en la parte de arriba.
Pulsa Atrás para volver a la lista de tarjetas.
Abre la oferta para leer sus condiciones y comisiones.
Firma la última hoja y mándala a la dirección que viene impresa.
Pon la fecha del pago en la primera casilla y el importe en la segunda.
Elige Privacidad y luego Lo que aceptaste para retirar el consentimiento.
Mantén pulsada la fila y arrástrala a su sitio.
Elige la categoría en la lista; la corrección cuenta desde ese momento.
Aplica el filtro y solo se ve esa cuenta.
Pasa a la siguiente pregunta con la flecha de abajo.
Abre la página de la cuenta y baja hasta Tipos y comisiones.
@@ 11
El interés compuesto es el interés que se calcula también sobre los intereses ya sumados, y por eso el mismo saldo crece un poco más deprisa cada año.
Nadia gana {fact:a} al mes y paga {fact:b} de alquiler; la relación entre las dos cifras es lo que muchos caseros llaman esfuerzo.
Compre, venda, mantenga: esas tres palabras aparecen en los informes de los analistas y son opiniones de quien los firma, no una garantía de lo que pasará.
Escriba a la agencia de crédito, adjunte copias de los documentos, no los originales, y guarde el recibo del correo certificado.
Los bonos con vencimiento largo suelen bajar más de precio cuando los tipos suben, porque el cupón que pagan queda por debajo de los nuevos.
¿Qué hace que un fondo sea "mejor" en una clasificación? Casi siempre, el rendimiento pasado medido en un periodo concreto, con comisiones o sin ellas según quien haga la lista.
Una cuenta de ahorro de alto rendimiento es una cuenta de ahorro normal con una tasa por encima de la media; el banco puede cambiarla en cualquier momento.
El deducible es la parte del siniestro que paga el asegurado antes de que la compañía ponga su parte.
Una regla de dedo muy conocida reparte el sueldo entre gastos fijos, gustos y ahorro; hay quien la encuentra útil y hay quien la ve imposible con los alquileres de las ciudades grandes.
Invierta ahora o perderá la oportunidad: con frases así suelen empezar las estafas, según las denuncias que recoge la comisión de valores.
En un arrendamiento de auto se paga por la pérdida de valor del vehículo durante el contrato, más un cargo financiero que hace las veces de interés.
Los prestamistas miran cinco cosas en la mayoría de las solicitudes: historial, ingresos, deudas, garantía y el destino del dinero.
Refinanciar consiste en pagar un préstamo con otro nuevo. A favor puede haber una cuota más baja; en contra, gastos de cierre y un plazo que vuelve a empezar.
El pagaré es el documento en el que quien recibe el dinero promete devolverlo, y la escritura de garantía es el que pone la casa como respaldo.
Tomás debía {fact:a} en una tarjeta y {fact:b} en otra. Empezó por la de menos saldo, que es lo que se llama bola de nieve; su hermana empezó por la del interés más alto, que es la avalancha.
Antes de firmar, algunas preguntas habituales son: cuánto se paga en total, qué pasa si me retraso y si se puede liquidar antes sin recargo.
Un cobrador de deudas está obligado por ley a enviar un aviso con el importe, el nombre del acreedor original y la manera de disputarlo.
La Roth se paga con dinero que ya tributó y la tradicional se deduce hoy y tributa al retirar; los artículos que las comparan suelen hablar de los impuestos de ahora frente a los del futuro.
Cierre la sesión, borre el mensaje y llame al número que figura al dorso de la tarjeta: esos son los pasos cuando llega un enlace que nadie pidió.
El margen de una hipoteca variable es la parte fija que se suma al índice; el índice se mueve y el margen no.
Las acciones representan un trozo de una empresa, y su precio depende de lo que otros quieran pagar por ese trozo cada día.
Un error frecuente, y muy comprensible, es leer la tasa de interés como si fuera la APR, cuando la segunda incluye además ciertas comisiones.
¿Cuál es la diferencia entre retención e impuesto? La retención es lo que la empresa va apartando de cada nómina; el impuesto es la cuenta final que sale en la declaración.
La utilización es el porcentaje del límite de las tarjetas que está usado. Los modelos de puntuación suelen tratar mejor un porcentaje bajo que uno alto.
Un certificado de depósito paga una tasa fija a cambio de dejar el dinero hasta una fecha; sacarlo antes suele costar parte de los intereses.
En la renta vitalicia la aseguradora paga una cantidad periódica mientras viva el titular. A favor se cita la tranquilidad; en contra, las comisiones y lo difícil que es recuperar el capital.
Hay quien dice que alquilar es tirar el dinero y hay quien responde que comprar también tiene gastos que no vuelven: intereses, impuestos, seguro y arreglos.
El puntaje sube o baja por varias razones a la vez, así que ninguna cuenta pública permite saber cuántos puntos moverá un pago concreto.
Para pedir copia del contrato, llame al administrador del préstamo, dé el número de expediente y anote el nombre de quien le atiende.
La cobertura a todo riesgo paga los daños del propio coche; la de responsabilidad paga los que se causan a otros, y es la que exigen casi todos los estados.
Un préstamo con garantía de auto usa el título del vehículo como respaldo, lo que significa que el prestamista puede quedarse con él si no se paga.
Los fondos del mercado monetario invierten en deuda a muy corto plazo y suelen considerarse tranquilos, aunque no llevan el seguro de depósitos de la FDIC.
"Aprobado" y "preaprobado" no son lo mismo: lo segundo es una primera mirada a los datos y puede terminar en una negativa.
Si el empleador iguala la aportación, el reglamento del plan dice hasta qué porcentaje y cuánto tiempo hay que trabajar allí para que ese dinero sea del empleado.
La tarjeta garantizada funciona con un depósito que el banco retiene y que normalmente marca el límite de gasto.
Marisol cobra {fact:a} por semana y su compañera lo mismo cada quincena; sus calendarios de pagos son distintos aunque al año ganen igual.
Vender con pérdidas puede compensar ganancias en la declaración; la regla de la venta ficticia limita eso cuando se recompra lo mismo poco después.
El depósito de un alquiler sigue siendo del inquilino mientras no haya daños o rentas pendientes, y en muchos estados el casero debe devolverlo con una lista detallada.
Algunas familias apartan el dinero del seguro del coche poco a poco en una cuenta distinta; otras prefieren el pago mensual que ofrece la compañía, que suele llevar un pequeño recargo.
Los puntos de descuento son un pago por adelantado que baja la tasa de la hipoteca. Que salgan a cuenta depende del tiempo que se conserve el préstamo.
El periodo de gracia es el tramo entre el cierre del estado de cuenta y la fecha de pago en el que las compras no generan intereses si se liquidó todo el saldo anterior.
La inflación es la subida general de los precios: con la misma cantidad de dinero se compra un poco menos que antes.
Las criptomonedas no tienen detrás un banco central ni un seguro de depósitos, y su precio puede doblarse o quedarse en la mitad en pocas semanas.
Rellene el formulario, marque la casilla de "robo de identidad", adjunte la denuncia y envíelo a la dirección que figura al pie.
Una línea de crédito sobre la vivienda se parece a una tarjeta cuyo respaldo es la casa: se saca, se devuelve y se vuelve a sacar hasta un tope.
¿Conviene pagar la tarjeta antes o después del cierre? Lo que cambia es el saldo que se comunica a las agencias, porque muchos bancos informan el del día del cierre.
El seguro hipotecario privado protege al prestamista, no al comprador, y suele pedirse cuando la entrada es pequeña.
En el contrato, "incumplimiento" quiere decir no pagar en la fecha, pero también otras cosas, como dejar caducar el seguro del coche financiado.
Los dividendos son la parte del beneficio que una empresa reparte entre sus accionistas; la empresa puede subirlos, bajarlos o suspenderlos.
El aval es la promesa de una segunda persona de pagar si la primera no lo hace, y la deuda figura también en el informe de crédito de esa segunda persona.
Un testamento dice a quién van los bienes; las cuentas con beneficiario designado pasan a esa persona sin esperar al testamento.
Comprar ahora y pagar después reparte una compra en plazos. A favor: pocas veces hay intereses si se cumple; en contra: los recargos por retraso y las devoluciones enredadas.
El mercado ha subido muchos años y ha bajado otros tantos, y los gráficos largos enseñan las dos cosas sin decir cuál viene después.
La comisión por usar un cajero ajeno la cobra el dueño de la máquina, y puede sumarse a la del propio banco.
Las llamadas en las que piden pagar impuestos con tarjetas de regalo son una estafa: el IRS escribe primero por correo postal.
Un plan de rebajas de deuda negocia pagar menos de lo debido; mientras tanto pueden seguir los intereses, los recargos y las demandas, y lo perdonado puede contar como ingreso.
La tasa introductoria dura lo que diga el folleto; después se aplica la tasa normal a lo que quede de saldo.
Los trabajadores autónomos pagan el impuesto a lo largo del año en entregas estimadas, porque nadie se lo retiene.
Hay personas que revisan sus gastos un domingo al mes y otras que lo hacen solo cuando algo no cuadra.
El título del auto queda a nombre del comprador con una anotación del prestamista, y esa anotación se levanta cuando se paga la última cuota.
Una orden limitada compra o vende solo al precio fijado o a uno más favorable; una orden de mercado se ejecuta al precio que haya.
Consolidar significa juntar varias deudas en una sola. La cuota puede bajar y, si el plazo es más largo, el total de intereses puede subir.
El informe de crédito no muestra el sueldo, ni los ahorros, ni las multas de aparcamiento.
Pida el informe gratuito en la página oficial, compruebe nombre, direcciones y cuentas, y apunte lo que no reconozca.
El seguro de inquilino cubre las pertenencias y la responsabilidad de quien alquila; el del propietario cubre el edificio.
Los préstamos federales para estudios tienen planes de pago según ingresos; los privados dependen de lo que ofrezca cada entidad.
Óscar firmó un contrato de {fact:a} al mes sin ver que el mantenimiento iba aparte. Le pasa a mucha gente, porque esa línea suele estar en un anexo.
La palabra "seguro" en "depósito seguro" se refiere a la garantía de la FDIC hasta un límite por persona, banco y tipo de titularidad.
¿Es mal momento para comprar casa? Los periódicos publican las dos respuestas cada semana, porque la de cada hogar depende de su trabajo, su plazo y su barrio.
La diversificación consiste en repartir el dinero entre cosas que no se mueven igual. No evita las pérdidas, pero suele hacer menos bruscos los cambios.
Cuando una deuda se vende a una agencia de cobro, el comprador hereda el derecho a cobrar lo que diga el contrato original, no más.
El plazo de prescripción es el tiempo en que el acreedor puede demandar, y varía según el estado y el tipo de deuda; en algunos, un pago pequeño lo reinicia.
El mejor postor, en una subasta de bonos, es quien acepta el rendimiento más bajo; de ahí sale la tasa de la emisión.
Una cuenta conjunta pertenece a los dos titulares, y cualquiera de ellos puede sacar todo el saldo salvo que el contrato diga otra cosa.
Los gastos de cierre incluyen tasación, registro, título y comisiones del prestamista, y vienen desglosados en la hoja que se entrega antes de la firma.
El número de ruta identifica al banco y el número de cuenta, al cliente; los dos aparecen al pie de un cheque.
La anualidad variable mezcla seguro e inversión, y el folleto detalla en páginas separadas los cargos de cada parte.
Lo que se cobra en efectivo por trabajos sueltos también es ingreso para el fisco, aunque no llegue ningún formulario.
Algunos prefieren pagar la hipoteca antes de tiempo por dormir tranquilos y otros guardan ese dinero a mano; los libros de finanzas defienden las dos posturas.
Llame al emisor, diga que quiere disputar un cargo, mande después la carta por escrito y conserve la copia.
Si el banco rechaza una solicitud, la ley lo obliga a dar los motivos principales o a decir cómo pedirlos.
El interés simple se calcula solo sobre el capital. Muchos préstamos de auto lo usan, y por eso adelantar un pago reduce los días sobre los que se cobra.
Rafael vendió sus acciones en una caída y su prima las conservó; el artículo cuenta las dos historias para explicar qué es la tolerancia al riesgo.
Un fideicomiso guarda bienes a nombre de una persona para que otra los disfrute según unas instrucciones.
El saldo medio diario es la suma de los saldos de cada día dividida entre los días del ciclo, y sobre él calculan intereses casi todas las tarjetas.
Los anuncios que prometen limpiar el crédito de la noche a la mañana chocan con la ley: un dato negativo que sea correcto no puede borrarse por encargo.
El valor residual es lo que se calcula que valdrá el auto al terminar el arrendamiento; con él se fija el precio de la opción de compra.
Un fondo indexado compra todas las empresas de una lista. El gestor no elige cuáles, y por eso los gastos suelen ser bajos.
Para cerrar una cuenta, el contrato suele pedir que el saldo esté en cero, que no haya cheques pendientes y que los depósitos automáticos vayan ya a otro sitio.
El historial se alarga con el paso del tiempo, y las cuentas más antiguas pesan en la edad media que calculan las agencias.
La cuota de un préstamo se divide en capital e intereses; al principio la mayor parte son intereses y hacia el final, casi todo capital.
¿Por qué las tarjetas de tienda aprueban a más gente? Porque sus límites suelen ser pequeños y sus tasas, altas.
El crédito fiscal resta directamente del impuesto; la deducción resta de los ingresos sobre los que se calcula.
Un mercado bajista es una caída larga y amplia de los precios. El término describe lo que ya pasó, no lo que vendrá.
Quien sufre un robo de tarjeta responde como mucho por la cantidad que fija la ley, y muchos emisores la reducen a cero.
Las pólizas de salud separan la prima, que se paga siempre, del copago, que se paga al usar el servicio.
Un préstamo puente cubre el hueco entre comprar una casa y vender la otra. Suele ser corto y más caro que una hipoteca corriente.
En los contratos de gimnasio suele haber una cláusula de renovación automática con un plazo de aviso para darse de baja.
El asegurador pregunta por el tabaco, la edad y la profesión porque de ahí saca la prima del seguro de vida.
Una solicitud de tarjeta deja una consulta en el informe. Suele restar algo durante unos meses y después pierde peso.
El cambio de divisa que muestra el buscador es el del mercado; el que aplica una casa de cambio lleva su margen dentro.
Los préstamos sobre la nómina se devuelven de golpe el día de cobro; cuando no se puede, se renuevan con otra comisión, y así es como se encarecen.
Marque en el calendario el día en que termina la oferta sin intereses: la fecha viene en la primera página del contrato.
La rentabilidad real es la que queda después de quitar la inflación: una cuenta que paga {fact:a} con precios que suben {fact:b} puede comprar menos al final del año.
Un beneficiario contingente es quien recibe el dinero si el primero de la lista ya no vive.
La exención por vivienda reduce el valor sobre el que se calcula el impuesto a la propiedad, y se pide en la oficina del tasador del condado.
Hay estafadores que se hacen pasar por un nieto en apuros. Cuelgue, marque el número de siempre y pregunte por la familia.
El corredor cobra de la compañía, del cliente o de ambos, y la ley le pide decirlo si se le pregunta.
Un plan 529 guarda dinero para estudios; las ganancias no pagan impuesto federal si se gastan en lo que la ley llama gastos educativos cualificados.
Los expertos en vivienda hablan de una relación deuda-ingresos "sana", pero cada prestamista fija su propio tope.
Pagar el mínimo mantiene la cuenta al día; el resto del saldo sigue generando intereses hasta que se liquida.
El cargo por sobregiro es lo que cobra un banco por adelantar un pago cuando la cuenta no llega. En las compras con débito hace falta permiso previo del cliente.
La garantía extendida cubre averías pasada la del fabricante. Las revistas de consumo comparan su precio con el de un arreglo medio.
La oferta pública inicial es la primera vez que una empresa vende sus acciones en bolsa; los primeros días su precio suele moverse mucho en ambas direcciones.
Elena tenía {fact:a} en la cuenta y un cheque de {fact:b} todavía sin cobrar, de manera que el saldo disponible parecía mayor de lo que era.
El impuesto sobre ganancias de capital depende de cuánto tiempo se tuvo el activo: a corto plazo tributa como sueldo y a largo plazo tiene una escala propia.
La retención de un depósito es el tiempo que el banco espera antes de dejar usar un cheque, y la ley federal le pone límites.
Un presupuesto base cero da destino a cada dólar antes de que empiece el mes. Lleva más rato y hay a quien le cansa.
La subrogación permite a la aseguradora reclamar al culpable lo que ya pagó a su cliente.
El oro no paga intereses ni dividendos; quien lo tiene gana o pierde según el precio al que lo vende.
El arrendatario responde por lo que el contrato llama "desgaste excesivo", y muchas compañías entregan una tarjeta con ejemplos de lo que cuenta y lo que no.
Aplique, espere la carta, firme: en la práctica, una hipoteca pasa por más etapas, entre ellas la tasación, la verificación de empleo y el estudio del título.
El embargo de salario es una orden para que la empresa descuente una parte del sueldo. La ley federal pone un tope y algunos estados lo bajan más.
Los fondos de fecha objetivo cambian de composición con los años: más acciones al principio y más bonos cuando se acerca el año del nombre.
¿Tarjeta o préstamo personal? La primera deja reutilizar el límite y el segundo tiene cuota y final conocidos; ahí suele estar la comparación.
El historial de pagos es el factor de más peso en los modelos de puntuación más usados, seguido de cuánto se debe.
Si alguien promete rendimientos altos sin ningún riesgo, la comisión de valores considera esa promesa una señal de fraude.
Un gravamen es un derecho anotado sobre una propiedad por una deuda; hasta que se cancela, vender la casa se complica.
La carta de validación de una deuda se pide por escrito: ponga el número de referencia, solicite el detalle y mándela con acuse de recibo.
El pago global es una última cuota muy grande al final del préstamo, y por eso las anteriores parecen tan bajas.
Bruno compró un coche de {fact:a} y al mes debía más de lo que valía; a eso los concesionarios lo llaman estar "bajo el agua".
La cobertura GAP paga la diferencia entre lo que se debe y lo que vale el auto si hay pérdida total. Se vende en concesionarios y también en aseguradoras.
Las cuentas de gastos flexibles para salud suelen caducar a final de año; las de ahorro para la salud pasan de un año a otro.
Para algunas personas, ver el dinero en sobres hace más fácil no pasarse; otras lo hacen con subcuentas que llevan nombre.
Los tipos de interés los mueve el mercado y los influye la Reserva Federal, y ni los economistas coinciden en cuál será el próximo paso.
Vender en corto es vender acciones prestadas para recomprarlas después. Si el precio sube, la pérdida no tiene techo.
El derecho de rescisión da a quien refinancia su vivienda habitual unos días para echarse atrás sin dar explicaciones.
Una cosignataria firma el préstamo y lo debe entero, aunque el coche lo conduzca su sobrino.
La ley de cobro justo prohíbe a los cobradores amenazar con la cárcel, insultar o llamar de madrugada.
El depósito directo es la transferencia de la nómina a la cuenta; para activarlo, la empresa pide el número de ruta y el de cuenta.
Un seguro de vida entera dura toda la vida y acumula un valor. Suele costar bastante más que uno temporal por la misma cobertura.
El informe de inspección de una casa enumera defectos; no dice si el precio es bueno ni si hay que comprarla.
La tasa de porcentaje anual de un depósito se llama APY e incluye el efecto del interés compuesto.
Los intereses de demora empiezan el día después del vencimiento, o cuando acabe el periodo de cortesía si el contrato lo tiene.
Una acción preferente cobra el dividendo antes que las comunes, y a cambio casi nunca vota.
Quien hereda una IRA tiene plazos distintos según sea cónyuge, hijo menor u otra persona.
¿Qué pasa con las deudas cuando alguien muere? En general se pagan con lo que dejó, y los familiares no las heredan salvo que las hubieran firmado o que el estado tenga bienes gananciales.
El subarriendo depende de lo que diga la cláusula correspondiente; muchas piden el permiso del dueño por escrito.
Desconfiar de los cheques por más importe del acordado es un consejo clásico de la policía, porque el cheque rebota cuando la diferencia ya se ha enviado.
La amortización negativa ocurre cuando la cuota no cubre los intereses y lo que falta se suma a la deuda.
El plan de pensiones de prestación definida promete una cantidad; el de aportación definida solo dice cuánto se mete.
Los recargos por pagar con tarjeta son legales en unos estados y en otros tienen límite o están prohibidos.
Una pareja con {fact:a} de ingresos y otra con {fact:b} pueden recibir la misma respuesta del prestamista, porque también cuentan las deudas.
Las remesas llevan dos costes: la comisión que se ve y el margen del cambio, que se ve menos.
El "mejor interés del cliente" es una norma legal que obliga a los corredores a no poner su comisión por delante cuando recomiendan un producto.
Guarde los recibos de gastos médicos en una carpeta, súmelos al final del año y llévelos a quien le prepara la declaración.
Una congelación de crédito impide abrir cuentas nuevas a nombre de uno; es gratuita y se levanta con una clave.
La alerta de fraude, en cambio, deja abrir cuentas, pero pide a la entidad comprobar antes la identidad.
El promedio de costo en dólares consiste en invertir la misma cantidad cada cierto tiempo. Suaviza el precio de entrada y no protege de una caída.
Los prestamistas en línea suelen responder en minutos porque el estudio lo hace un programa; la tasa final puede cambiar tras revisar los papeles.
En un alquiler con opción de compra, parte de la renta puede descontarse del precio, y se pierde si al final no se compra.
El cierre de una tarjeta antigua reduce el límite total disponible, de modo que el porcentaje usado puede subir aunque no se gaste más.
La cuenta de depósito en garantía de la hipoteca recoge cada mes una parte del impuesto y del seguro, y el administrador los paga cuando vencen.
La pérdida de la tarjeta no cambia el número de cuenta; solo se emite un plástico con otra numeración.
Un bono basura es un bono con calificación baja: paga más porque es más probable que el emisor no devuelva el dinero.
El arrendador puede pedir el informe de crédito del inquilino si este lo autoriza por escrito.
Los jubilados que siguen trabajando antes de la edad plena pueden ver reducida su pensión del Seguro Social por encima de cierto ingreso; después se recalcula.
Jugar en bolsa con dinero prestado se llama operar a margen, y el corredor puede vender las posiciones sin avisar si la garantía baja demasiado.
Un cheque de caja lo paga el banco con sus propios fondos, y por eso los vendedores lo aceptan con más facilidad.
La tasación es la opinión de un profesional sobre el valor de la casa en una fecha, y la encarga el prestamista.
Leer un contrato de atrás hacia delante es una costumbre de algunos abogados, porque las penalizaciones suelen estar al final.
Los impuestos sobre la propiedad se pagan al condado una o dos veces al año, y el recibo explica cómo recurrir la valoración.
El margen de un fondo cotizado es la distancia entre el precio de compra y el de venta; en los que se negocian poco suele ser mayor.
El consejero de crédito sin ánimo de lucro revisa las cuentas con la persona y puede proponer un plan de pagos; cobra poco o nada.
En las estafas sentimentales, la otra persona nunca puede hacer una videollamada y siempre surge una urgencia de dinero.
Las tarjetas con recompensas devuelven una parte del gasto, y los intereses, cuando los hay, suelen superar lo devuelto.
Una póliza paraguas añade responsabilidad por encima de la del auto y la casa.
La bancarrota del capítulo siete liquida bienes para pagar; la del trece fija un plan de varios años. Cuál corresponde lo valora un abogado con los papeles delante.
La firma electrónica vale lo mismo que la de tinta en casi todos los contratos de consumo.
Lucía cambió el día de pago para que cayera después de su nómina; muchos emisores lo permiten en los ajustes de la cuenta.
La cuenta corriente sirve para pagar y la de ahorro para guardar; la primera rara vez da intereses y la segunda puede limitar las retiradas.
Un derivado es un contrato cuyo valor depende de otra cosa: una acción, una divisa, el trigo.
Elija la casilla "jefe de familia" solo si cumple los requisitos, dicen las instrucciones del impreso, y a continuación los enumeran.
Los cobros recurrentes autorizados con una tarjeta pueden seguir pasando a la tarjeta nueva, porque las redes actualizan el número de forma automática.
¿Es mejor una tasa fija que una variable? En los manuales, la fija se asocia a saber la cuota de antemano y la variable a empezar, por lo común, más abajo.
Los bonos municipales los emiten estados y ciudades, y sus intereses suelen estar libres del impuesto federal.
El avalúo del auto que sale en las guías es una media; el concesionario mira además neumáticos, golpes e historial.
En el préstamo de estudios subsidiado, el gobierno paga los intereses mientras se estudia; en el no subsidiado se van acumulando.
Amalia pasó el saldo a una tarjeta sin intereses, con una comisión de {fact:a}. El artículo muestra cuánto ahorró y qué habría pasado si no hubiera terminado a tiempo.
Una cuota anual se cobra haya uso o no. Quien la compara con los beneficios suele mirar solo los que ya utilizaba.
El banco no pide nunca la clave por teléfono ni por mensaje; si alguien la pide, cuelgue y llame al número de la tarjeta.
El riesgo de liquidez es no poder vender algo cuando hace falta, o tener que venderlo muy barato.
"¿Compro seguro de título?", pregunta el folleto de la oficina de cierre, y explica que hay dos: el del prestamista, que suele exigirse, y el del dueño, que es voluntario.
Los alquileres temporales pagan en muchas ciudades un impuesto de hospedaje aparte del de la renta.
La puntuación del seguro no es la misma que la del crédito, aunque en bastantes estados se construye con datos parecidos.
Las acciones de crecimiento y las de valor son dos etiquetas: unas años van mejor las primeras y otros, las segundas.
Un contrato de teléfono "gratis" suele repartir el precio del aparato en créditos mensuales que se pierden al cambiarse de compañía.
Una modificación de préstamo cambia las condiciones del que ya existe, y una indulgencia solo suspende o baja las cuotas por un tiempo.
Reúna las últimas nóminas, la declaración del año pasado y los estados de cuenta; con eso empieza casi cualquier estudio de hipoteca.
Hay quien guarda el fondo de emergencia en una cuenta aparte para no verlo y quien lo deja en la de siempre para tenerlo a mano.
La calificación de un bono mide la probabilidad de que el emisor pague. La ponen agencias privadas y puede cambiar.
Las propinas son ingreso declarable, y muchos restaurantes las incluyen en la nómina.
El robo de paquetes, el de bicicletas y los daños por agua tienen cada uno su apartado en la póliza del hogar, con su propio límite.
El prestamista debe entregar el documento de cierre con días de antelación para que el comprador pueda compararlo con la estimación inicial.
En tiempos de tipos altos, los certificados de depósito pagan más y las hipotecas cuestan más; las dos caras salen de lo mismo.
Las ventas piramidales pagan a los primeros con el dinero de los últimos, y se caen cuando dejan de entrar personas.
¿Qué significa que un banco "recomiende" un fondo propio? La ley lo llama conflicto de intereses y obliga a declararlo en el folleto.
Una deuda cobrada por la vía judicial puede acabar en un embargo de la cuenta, pero ciertos ingresos, como el Seguro Social, están protegidos.
El prepago es devolver el préstamo antes de tiempo. Algunos contratos cobran por ello, sobre todo en los primeros años.
Jacinto y Perla ganan juntos {fact:a}. Él lleva las facturas y ella el ahorro, y cada trimestre se cambian los papeles.
El aviso de cancelación del arrendamiento se da por escrito y con la antelación del contrato; el correo electrónico vale si el contrato lo dice.
Los gastos de un fondo se restan de su valor cada día, así que no aparecen como un cargo en la cuenta.
Una cuenta para menores la administra un adulto, y al llegar a la edad que marca el estado el dinero pasa a manos del joven.
La vivienda, el transporte y la comida se llevan la mayor parte del gasto de los hogares según las encuestas federales.
Para corregir un dato del informe, describa el error en una frase, adjunte la prueba y pida que lo cambien o lo eliminen.
Una oferta preseleccionada llega por correo porque alguien encaja en un filtro general; no significa que la solicitud vaya a aceptarse.
Vale la pena una tarjeta según el uso que se le dé, escriben los comparadores, y después ponen una calculadora con los gastos de cada cual.
Los planes de jubilación de los autónomos tienen nombres parecidos y límites distintos; el contable suele explicarlos con una tabla.
La penalización por retiro anticipado tiene excepciones en la ley, por ejemplo ciertos gastos médicos o una discapacidad.
Cuando el casero vende el edificio, el contrato de alquiler suele seguir en pie con el dueño nuevo.
Un giro postal se compra en efectivo, lleva el nombre de quien cobra y puede rastrearse con el resguardo.
Los buscadores de chollos recomiendan esperar a las rebajas y los vendedores recomiendan lo contrario; es lo natural en cada oficio.
El apalancamiento multiplica las ganancias y las pérdidas por igual.
El banco comunica los intereses pagados en un formulario a principios de año, y el fisco recibe una copia.
Hay tarjetas que dejan bloquear el plástico desde el teléfono. Ese bloqueo no cancela los cobros ya autorizados.
Un ejemplo: con un saldo de {fact:a} y una cuota de {fact:b}, la tabla del contrato dice en qué mes se terminaría.
El seguro de crédito paga las cuotas si el titular muere o pierde el trabajo. Es optativo, y el vendedor no puede exigirlo para conceder el préstamo.
La cuenta de corretaje es la que hace falta para comprar acciones; la protege un fondo que cubre la quiebra del corredor, no las pérdidas del mercado.
Las subastas de autos de ocasión venden "tal cual", que en derecho significa sin garantía.
En la factura del hospital aparece un precio de lista; el que se paga depende del acuerdo con la aseguradora y puede pedirse desglosado.
La apuesta deportiva tributa como ingreso cuando se gana, y las pérdidas solo se restan hasta cierto punto.
Traspasar directamente un plan de una entidad a otra evita la retención que se aplica cuando el cheque sale a nombre de la persona.
Las preguntas que suelen hacerse a un asesor son cómo cobra, qué título tiene y si actúa como fiduciario.
¿Cuándo caducan los puntos? Lo dice el reglamento del programa, y a menudo el plazo se reinicia con cada compra.
El tipo preferencial es el que los bancos usan como base para sus clientes más solventes, y muchas tarjetas variables se calculan sobre él.
Algunas cuentas cobran por inactividad pasado un tiempo sin movimientos; si nadie las reclama, el dinero pasa al estado, que lo guarda para su dueño.
No hay una edad correcta para empezar a cobrar el Seguro Social: antes significa cheques más pequeños y más años, y después, al revés.
Una comisión de originación se descuenta a veces del dinero que se recibe, de modo que se cobra menos de lo que figura en el contrato.
La venta de la vivienda habitual puede quedar libre de impuesto hasta un límite si se vivió en ella el tiempo que pide la ley.
El aviso de aumento de tasa de una tarjeta llega con antelación por carta o en la app, y en general afecta solo a las compras nuevas.
El ahorro automático es una transferencia que se repite sola en la fecha elegida. A unas personas les quita una preocupación y a otras las deja cortas en un mes raro.
Las opciones dan el derecho a comprar o vender a un precio dado hasta una fecha, y muchas terminan sin valor.
Firme solo cuando haya leído el importe total financiado: esa frase figura en negrita en el modelo de contrato del estado.
El fondo monetario y la cuenta de depósito tienen nombres que se confunden; el primero es una inversión y la segunda está asegurada.
El concesionario puede ganar un margen sobre la tasa que le da el banco, y por eso dos compradores con el mismo crédito a veces pagan distinto.
Una denuncia ante la oficina de protección al consumidor se presenta en línea; la empresa recibe copia y suele contestar por la misma vía.
¿Qué es un buen puntaje? Cada modelo divide su escala en tramos con nombre, y el prestamista decide en cuál pone el listón.
Los certificados escalonados son varios depósitos con vencimientos distintos, de modo que cada cierto tiempo uno queda libre.
Aurelio recibió una multa de {fact:a} por devolver el coche con más millas de las pactadas; el límite estaba en la segunda hoja.
El seguro de inundación va aparte de la póliza del hogar, y en zonas señaladas lo pide el prestamista.
Pagar una cuenta en cobros no siempre la borra del informe. Puede quedar marcada como pagada hasta que venza el plazo legal.
La junta de vecinos puede aprobar una derrama, que es un pago extraordinario para una obra, y el propietario la debe aunque votara en contra.
Cuando los inversores venden todos a la vez, los precios bajan aunque la empresa siga igual. A eso la prensa lo llama pánico.
En un depósito a plazo con renovación automática hay unos días después del vencimiento para sacar el dinero sin recargo.
Las casas de empeño prestan sobre un objeto; si no se devuelve el dinero, se quedan con él y la deuda termina ahí.
Revise que el nombre del contrato coincida con el del documento de identidad, ponga las iniciales en cada hoja y pida una copia firmada por ambas partes.
El deudor solidario responde por todo, y el mancomunado solo por su parte.
Los préstamos de las cooperativas suelen exigir hacerse socio, que a veces consiste en abrir una cuenta con una cantidad pequeña.
La declaración conjunta y la separada dan cuentas distintas según los ingresos de cada cónyuge; los programas permiten calcular las dos.
Un fideicomiso revocable puede cambiarse en vida de quien lo crea; el irrevocable, salvo excepciones, no.
Hay épocas en que las acciones y los bonos caen juntos, aunque durante muchos años se moviesen al contrario.
Lo que se llama "tarjeta ideal para viajar" en los anuncios suele reunir tres rasgos: sin comisión en el extranjero, seguro de equipaje y puntos de aerolínea.
Cancelar una suscripción desde la tienda del teléfono no es lo mismo que borrar la aplicación, y por eso el cobro puede seguir.
La cobertura por colisión y la de otros daños se contratan por separado; la segunda incluye granizo, robo y ciervos.
Para qué sirve una carta de explicación: el prestamista la pide cuando ve un ingreso raro, un hueco de empleo o una dirección que no encaja.
El banco central presta a los bancos, vigila la inflación y decide un tipo de referencia en reuniones con fecha conocida.
Al dividirse una acción, cada accionista tiene más títulos de menor precio, y el valor total es el mismo ese día.
Una herencia en efectivo no suele tributar como ingreso federal para quien la recibe, aunque algunos estados tienen su propio impuesto.
Según el código de vivienda, el casero debe mantener la calefacción y el agua. Retener la renta por una avería tiene reglas estrictas que explica la asistencia legal gratuita.
Teresa paga {fact:a} de prima con un deducible alto y su vecino paga {fact:b} con uno bajo: es la balanza habitual entre lo seguro de cada mes y lo posible de un mal día.
El pasivo es lo que se debe, el activo es lo que se tiene y el patrimonio neto es la resta.
Los correos falsos copian el logotipo a la perfección; lo que suele delatarlos es la dirección del remitente y la prisa del mensaje.
Muchos planes de empresa dejan tomar un préstamo contra el saldo. Si se deja el trabajo, lo pendiente puede contar como retiro.
Un adelanto en efectivo con tarjeta genera intereses desde el primer día, además de una comisión.
La palabra "garantizado" en una renta vitalicia se apoya en la solidez de la aseguradora; cada estado tiene un fondo de respaldo con un tope.
Los préstamos para vivienda de veteranos pueden no pedir entrada, y llevan una tarifa de financiación con exenciones por discapacidad.
¿Puede el banco compensar una deuda con el saldo de otra cuenta? Muchos contratos lo permiten bajo el título "derecho de compensación", con excepciones.
Las rachas de una ruleta no influyen en la tirada siguiente, y tampoco una racha de subidas obliga a la bolsa a bajar mañana.
El coste total de un coche reúne cuota, seguro, combustible, revisiones y pérdida de valor; los anuncios suelen mencionar solo la primera.
En la partición de bienes de un divorcio, el juez puede asignar una deuda a uno, pero el banco sigue pudiendo reclamarla a los dos firmantes.
El folleto de un fondo abre con el objetivo, sigue con las comisiones y termina con los riesgos.
Una de las costumbres que describen las encuestas es pagar las facturas el mismo día de la nómina; otra, repartirlas por semanas.
Los trámites de vivienda protegida piden demostrar ingresos por debajo de un tope que cambia con el tamaño de la familia.
El sobrecargo por combustible de las mudanzas no siempre está en el presupuesto verbal, y por eso los abogados de consumo hablan de pedirlo por escrito.
La tasa de ahorro es el porcentaje del ingreso que no se gasta: con {fact:a} de ingreso y {fact:b} apartados, basta dividir.
Un segundo préstamo sobre la casa cobra después del primero si hay ejecución, y el interés más alto refleja ese riesgo.
Lleve la tarjeta rota a la sucursal o córtela por el chip y la banda; la numeración deja de funcionar cuando se activa la nueva.
Las estafas de alquiler usan fotos de casas reales y piden el depósito antes de enseñarlas.
El crédito rotativo se usa, se paga y vuelve a estar disponible; el crédito a plazos se acaba con la última cuota.
Perder un pago suele aparecer en el informe cuando el retraso pasa de un ciclo completo, y con los años va pesando menos.
La bolsa cierra los fines de semana y ciertos festivos, mientras que las criptomonedas se negocian a todas horas.
El certificado de seguro que pide el arrendador muestra la cobertura y la fecha, y la compañía lo envía gratis.
Entre las ventajas de una hipoteca corta se citan menos intereses en total; entre los inconvenientes, una cuota más alta que deja poco margen.
El agente inmobiliario del comprador y el del vendedor pueden ser la misma persona en algunos estados, si ambas partes lo aceptan por escrito.
Los ingresos variables se estudian con una media de varios meses o años, tanto en las hipotecas como en los alquileres.
"No pierda esta ocasión" es una fórmula de venta. La ley no la prohíbe, pero sí exige que la oferta sea cierta y que la fecha lo sea también.
La garantía de depósitos de una tarjeta prepago depende de si está registrada a nombre de alguien.
El acuerdo de pago con el fisco se solicita con un formulario y lleva una tarifa de apertura; los intereses siguen corriendo durante el plan.
Los contables distinguen entre gastos fijos, variables y ocasionales; un cumpleaños es de los últimos aunque llegue todos los años.
Una aseguradora puede no renovar una póliza si avisa con el plazo que marca el estado y explica el motivo.
Una transferencia bancaria internacional pasa a veces por bancos intermediarios, y cada uno puede quedarse una comisión.
La carencia de un seguro es el tiempo que pasa desde la firma hasta que empieza a cubrir.
Solicite la baja por escrito, indique la fecha y pida confirmación; así se evita discutir después sobre cuándo se avisó.
Entre los economistas hay quien defiende comprar vivienda pronto y quien defiende alquilar e invertir la diferencia, y los dos grupos usan supuestos distintos.
Las tarjetas de débito sacan el dinero de la cuenta y las de crédito lo prestan hasta la fecha de pago.
¿Por qué un fondo que fue el mejor del año pasado puede ser de los peores este? Porque el resultado de un año depende mucho de qué sector estuvo de moda.
Un pagaré vencido y no pagado puede llevarse ante el juez de reclamaciones menores, donde no hace falta abogado.
Fermín tenía {fact:a} en un plan antiguo y no lo sabía; lo encontró en el registro nacional de planes olvidados.
Las deducciones detalladas se suman una a una, y la estándar es una cantidad fija según el estado civil; en la declaración se usa una de las dos.
La letra pequeña de un sorteo dice que el premio tributa y que nadie tiene que pagar para recibirlo.
El retracto en las ventas a domicilio permite deshacer la compra en pocos días, y el vendedor debe entregar el impreso para hacerlo.
Quien presta entre familiares suele dejar por escrito cuánto, hasta cuándo y si hay interés. Con cantidades grandes, el fisco puede fijarse en ese interés.
Los bonos de ahorro del gobierno no se venden en el mercado, y cobrarlos pronto cuesta una parte de los intereses.
Una recesión es una bajada general de la actividad. Un comité la fecha meses después de que haya empezado.
El arrendamiento con mantenimiento incluido cuesta más al mes y evita facturas sueltas; el que no lo incluye hace lo contrario.
Los tres datos que abren casi cualquier cuenta son identidad, domicilio y número fiscal, aunque hay bancos que aceptan el ITIN o un documento consular.
Entre los errores más corrientes en la declaración están un número mal copiado, una firma que falta y una cuenta bancaria cerrada.
Una compañía sana puede tener una acción cara y una en apuros puede tenerla barata: el precio y la calidad son preguntas distintas.
En el cuadro de amortización cada fila es un mes y las columnas dicen capital, intereses y saldo.
El bloqueo de la tasa hipotecaria la mantiene fija durante un número de días mientras se tramita el préstamo; ampliarlo suele costar dinero.
Algunas personas pagan la tarjeta cada semana y otras una vez al mes; si el saldo se liquida entero en su fecha, los intereses son los mismos: ninguno.
Los acreedores con garantía cobran antes que los demás en una quiebra.
Pregunte quién es el administrador del préstamo, a qué dirección se mandan los pagos y desde qué fecha: son los datos de la carta de traspaso.
Vender una casa con hipoteca es corriente. El día del cierre se paga lo pendiente y el vendedor recibe lo que queda.
Un seguro por incapacidad sustituye una parte del sueldo. El de corto plazo dura meses y el de largo plazo puede llegar hasta la jubilación.
La tarjeta de un usuario autorizado aparece a menudo en su informe, aunque quien debe el saldo es el titular.
El riesgo país y el riesgo de divisa explican que un bono extranjero pague más que uno parecido de aquí.
¿Qué debe figurar en un recibo de alquiler? La fecha, la cantidad, el mes al que corresponde y la firma de quien cobra.
Las deudas médicas tienen reglas propias en los informes de crédito, y las agencias las han cambiado varias veces.
Una cuenta puede cerrarla el cliente o el banco; en el segundo caso el saldo se devuelve con un cheque a la última dirección conocida.
Delia gasta {fact:a} en comida y su hermano {fact:b}. Ninguna de las dos cifras es buena o mala por sí sola: una familia es de cinco y la otra de uno.
La regla del uno por ciento, la de los tres tercios y otras parecidas son atajos de los libros de finanzas, no leyes.
Las acciones fraccionarias permiten tener una parte de un título, y no todos los corredores dejan trasladarlas a otra casa.
Los cobros duplicados suelen ser una preautorización y un cargo definitivo, y la primera desaparece en unos días.
Retire el anuncio, cambie la contraseña y avise a la plataforma: es lo que indica la guía para quien detecta un comprador falso.
Un techo de tasa limita cuánto puede subir una hipoteca ajustable en cada revisión y en toda su vida.
La póliza se lee en cuatro partes: declaraciones, coberturas, exclusiones y condiciones.
El pago anticipado del alquiler de varios meses es legal en unos estados y en otros cuenta como depósito, con su tope.
Lo que un tribunal llama "cláusula abusiva" no obliga aunque esté firmada.
Los jóvenes sin historial aparecen en los archivos como "delgados", una palabra del oficio que solo quiere decir que hay pocos datos.
Las donaciones a organizaciones reconocidas pueden deducirse si se detallan los gastos y se conserva el justificante.
Hay préstamos con intereses calculados de antemano, y en ellos pagar antes ahorra menos de lo que se suele imaginar.
Mover dinero de una cuenta de ahorro a una corriente es inmediato dentro del mismo banco; entre bancos distintos tarda según el método.
El fraude del comprador que "paga de más" termina siempre igual: piden devolver la diferencia y el pago original resulta falso.
Los expertos que salen en televisión aciertan unas veces y fallan otras, según los estudios que han seguido sus pronósticos.
El contrato de trabajo dice si las comisiones y las horas extra son fijas; el prestamista se lo pregunta a la empresa.
El valor de rescate de un seguro de vida es lo que se recibe al cancelarlo, menos los cargos de los primeros años.
En la compra de un coche usado se habla de tres precios: el de cambio, el de particular y el de concesionario.
Una autorización de débito se revoca avisando a la empresa y al banco unos días antes del cobro; la norma federal admite que se pida por escrito.
Los fondos activos intentan superar a su índice, y los estudios publicados encuentran que pocos lo consiguen muchos años seguidos.
El crédito disponible no es dinero propio; es el límite menos lo usado, y en el caso de {fact:a} de límite y {fact:b} de saldo basta una resta.
Para impugnar una tasación se aportan ventas comparables de la zona y se señalan los errores de superficie o de habitaciones.
La garantía legal la da la ley, la comercial la da el fabricante y la ampliada se compra.
Cuando el seguro declara "pérdida total", ofrece el valor de mercado del coche antes del choque, y el dueño puede discutirlo con pruebas.
En un fondo de inversión inmobiliaria se compra una parte de edificios alquilados; reparte casi todo lo que gana y su precio se mueve como el de una acción.
¿Qué diferencia hay entre atraso e impago? El atraso se arregla poniéndose al día; el impago deja que el acreedor reclame toda la deuda de una vez.
Un gasto olvidado es el más común de los errores en un presupuesto, y le sucede igual a quien lo hace por primera vez que a un contable.
Los inversores que compraron en pleno auge y los que compraron en plena caída aparecen en el mismo gráfico, con finales muy distintos según el año en que vendieron.
Las tarjetas de nómina cargan el sueldo en un plástico. La ley exige ofrecer al menos otra manera de cobrar.
El poder notarial permite que otra persona firme en nombre de alguien, con los límites que diga el papel y mientras quien lo dio viva.
La morosidad se cuenta desde el primer pago que faltó y nunca se recuperó, y de esa fecha depende cuándo sale del informe.
Un bono con descuento se compra por menos de lo que devuelve al final, y esa diferencia es su interés.
El sistema de verificación de cuentas reúne cierres por saldo negativo; cada persona puede pedir su ficha y corregirla.
Aproveche la deducción, ponía el titular; el texto aclara que solo existe para quien cumple los requisitos y que lo confirma un preparador.
Dos personas con el mismo puntaje pueden recibir tasas distintas, porque también cuentan el plazo, la entrada y la garantía.
Ponga la fecha, describa el desperfecto, haga fotos y mande la carta al casero por un medio que deje constancia.
Entre los que cobran por semanas, hay quien divide cada factura en cuatro; entre los que cobran al mes, hay quien reparte el dinero en sobres.
Los intereses de la hipoteca pueden deducirse dentro de unos límites si se detallan los gastos, y el administrador envía el total a principios de año.
¿Qué mira una aseguradora de autos? Edad, código postal, millas, tipo de coche, siniestros y, en muchos estados, el crédito.
Una acción barata por título no es una empresa barata: falta saber cuántos títulos hay.
La compra a plazos con el título retenido deja la propiedad en manos del vendedor hasta la última cuota, cosa que la distingue de una hipoteca.
Las cooperativas de crédito y los bancos ofrecen productos parecidos; las primeras pertenecen a sus socios y los segundos, a sus accionistas.
Julián creyó que la oferta de {fact:a} era un premio y resultó ser un préstamo con la palabra "cheque" impresa. Al cobrarlo se aceptaba el contrato.
Los mercados descuentan noticias, es decir, los precios se mueven antes de que el hecho ocurra, y a veces se equivocan.
El impuesto sobre la nómina financia el Seguro Social y Medicare, y la empresa pone una parte igual a la del trabajador.
El alquiler con servicios incluidos lleva un límite de consumo en algunos contratos; lo que pase de ahí se cobra aparte.
La entrada de una vivienda puede venir de un regalo si quien lo hace firma que no espera devolución.
Un acuerdo verbal de préstamo es válido en muchos casos, pero cuesta probarlo ante un juez.
El bróker, el asesor y el planificador son tres oficios con licencias y deberes distintos, y el registro público permite buscar a cualquiera por su nombre.
Las alertas de saldo avisan cuando la cuenta baja de una cantidad, por ejemplo {fact:a}; no detienen ningún pago.
La bola de nieve ordena las deudas por saldo y la avalancha por interés: una da alegrías pronto y la otra suele costar menos en total.
Los planes de cuotas de las tiendas hacen a veces una consulta suave, que solo ve el propio interesado.
Hay loterías, rifas y casinos en línea cuyos ingresos tributan aunque el pago llegue en fichas o en premios.
Una hipoteca inversa paga al dueño mayor a cuenta de su casa. La deuda crece con el tiempo y se liquida cuando vende, se muda o fallece.
El crédito por ingreso del trabajo se reclama en la declaración, incluso cuando no hay obligación de presentarla.
¿Quién paga los daños si presto el coche? En general el seguro sigue al vehículo, aunque la póliza puede excluir a conductores concretos.
Los rendimientos que se anuncian "desde" y "hasta" indican una horquilla, y la cifra de cada persona sale después de estudiar la solicitud.
Una anotación de "pago según lo acordado" en el informe significa que la cuenta va al día.
El comercio puede poner un mínimo para pagar con crédito, con un tope legal, y no con débito.
Dejar de pagar para que el banco negocie es una táctica que describen algunos folletos. La oficina del consumidor advierte de lo que suele traer: recargos, cobros y demandas.
La dación en pago es entregar la casa para saldar la hipoteca, si el prestamista acepta.
Los trabajadores de temporada suelen mostrar al prestamista dos años de declaraciones en vez de las últimas nóminas.
El dinero de un depósito a plazo no desaparece si el banco quiebra: dentro del límite, la FDIC lo paga o lo traslada a otra entidad.
Sume las cuotas, reste el precio al contado y verá lo que cuesta financiar: así lo explica el cuaderno del taller con un televisor de {fact:a}.
En bolsa, "comprar barato y vender caro" es un dicho; lo difícil, según cualquier manual, es saber cuándo es una cosa y cuándo la otra.
El seguro de mascotas reembolsa la factura del veterinario después de pagada y casi siempre deja fuera lo anterior a la póliza.
Un reembolso de impuestos es la devolución de lo que se retuvo de más durante el año.
La cuota de un préstamo puede bajar y el coste total subir a la vez. Basta con alargar el plazo.
Las llamadas de "soporte técnico" que piden instalar un programa para ver la pantalla buscan entrar en la banca en línea.
¿Se puede cambiar de seguro a mitad de año? Muchas pólizas de auto lo permiten y devuelven la parte no usada, a veces con un pequeño cargo.
Una sentencia de desalojo es pública y puede salir en los informes que consultan los caseros durante el plazo que fije la ley.
La línea de sobregiro es un pequeño crédito ligado a la cuenta, con su interés, y la transferencia desde ahorros es otra manera de cubrir lo mismo.
Los tesoros públicos de otros países también emiten bonos, y el comprador asume que la moneda puede perder valor.
El arrendatario que deja el piso antes de tiempo debe por lo común la renta hasta que se alquile de nuevo, y en muchos estados el dueño tiene que buscar a alguien.
Tener varias tarjetas no es bueno ni malo para los modelos de puntuación en sí mismo; lo que leen es cómo se pagan y cuánto se usa.
El preparador de impuestos debe firmar la declaración y poner su número. Si se niega, el fisco lo considera una señal de alarma.
Amparo y Nicolás ponen {fact:a} cada uno en una cuenta común y guardan el resto por separado; otros matrimonios lo juntan todo.
La tasa nominal no cuenta la frecuencia con que se suman los intereses, y la efectiva sí.
Un fondo con cargo de entrada resta una comisión el día de la compra; uno con cargo de salida la resta al vender.
Apuntar los gastos en una libreta, en una hoja de cálculo o en una aplicación lleva al mismo sitio por caminos distintos.
El derecho de tanteo permite a un inquilino igualar la oferta de otro comprador, allí donde la ley o el contrato lo prevén.
Las ofertas de empleo que mandan un cheque para "comprar material" terminan con un cheque devuelto y el dinero ya enviado a otra persona.
El recargo por pago tardío aparece en la tabla de tarifas, y muchas compañías tienen un procedimiento para pedir que lo retiren la primera vez.
La tarjeta de la aseguradora, el registro y el permiso de conducir son los tres papeles que pide la policía en un control.
Los préstamos de consolidación, las transferencias de saldo y los planes de una agencia sin ánimo de lucro resuelven problemas parecidos con costes y requisitos diferentes.
El historial médico influye en un seguro de vida y no puede influir en la prima de salud del mercado federal, según la ley.
La solicitud de un apartamento cuesta en muchos edificios una tarifa que no se devuelve, destinada a pagar la comprobación de antecedentes.
El corredor tiene que enviar una confirmación de cada compra y de cada venta con precio, hora y comisión.
Un beneficio no es lo mismo que el dinero en caja: una empresa puede ganar en los libros y no tener con qué pagar.
Antes de firmar como aval, la norma federal obliga a entregar un aviso que dice, en pocas palabras, que se puede tener que pagar toda la deuda.
@@ 12
No puedo decirte cuál de las dos cuentas es la mejor para ti; sí puedo mostrarte las comisiones de cada una, una al lado de la otra.
En marzo gastaste {fact:a} en restaurantes y en abril {fact:b}.
Si alguien te ofrece "comprar ahora o perderlo todo", es una frase muy usada en estafas. No le des ningún código y escríbenos desde la app.
Ese es un asunto que decide usted. Si le sirve, puedo enseñarle cuánto ha pagado de intereses desde enero: {fact:a}.
El botón para bloquear la tarjeta está en Tarjetas, debajo de los últimos movimientos.
No sé si la bolsa va a subir o a bajar, y tampoco puedo intentar adivinarlo.
Lamento mucho lo de tu abuelo. Para avisar de un fallecimiento hay un equipo dedicado que te atiende sin esperas en la línea {fact:a}.
Vender o no vender es una pregunta que no puedo responder. Un asesor registrado puede mirarla contigo.
Tu pago mínimo es de {fact:a} y vence el viernes; después de esa fecha la tarjeta cobra un recargo de {fact:b}.
Hecho: la alerta de saldo bajo ahora te llegará cuando tengas menos de {fact:a}.
Perdón, me equivoqué: los {fact:a} eran de febrero, no de marzo.
Esta oferta aparece porque tienes activado el permiso de recomendaciones. Verla no te obliga a solicitar nada y puedes ocultarla con la equis.
El formulario pide "ingreso bruto anual", que es lo que ganas antes de impuestos y descuentos.
No veo tus cuentas de otros bancos, así que no puedo saber cuánto debes en total.
Suena muy estresante recibir tres llamadas al día de una agencia de cobros. Por ley puedes pedirles por escrito que dejen de llamarte.
Nadie del banco te va a pedir que muevas tu dinero a una "cuenta segura". Si te lo piden, cuelga: es un fraude.
Usted aparece en el perfil "Ingresos variables" porque entre un depósito y el siguiente pasan a veces {fact:a} días.
La señal "uso alto del crédito" solo compara tu saldo con tu límite; no dice nada de cómo eres ni de cómo manejas tu vida.
Buenos días, Ramiro. ¿Qué le gustaría mirar hoy?
Refinanciar la casa es algo que no puedo recomendar ni desaconsejar. Lo que sí tengo es la fecha en que empezó su préstamo y el saldo que queda, {fact:a}.
Si estás pensando en hacerte daño, no tienes que pasar por esto a solas: en la línea de crisis, {fact:a}, hay personas que te escuchan en español a cualquier hora.
La solicitud fue cancelada como pediste y no quedó ningún cargo.
Tu permiso para analizar movimientos está apagado. Mientras siga así, no calculo perfiles ni muestro ofertas.
No tengo forma de saber si te van a aprobar la tarjeta; eso lo decide el área de crédito cuando recibe la solicitud.
El código que te llega por mensaje es solo para ti. Nunca lo compartas, ni siquiera con alguien que diga ser del banco.
Este mes tus gastos en apuestas sumaron {fact:a}, según la categoría que marcó el comercio. Si quieres, puedes ocultar esa categoría del resumen.
La consulta de inversiones la lleva otro equipo. Te paso con una persona y le dejo copiada esta conversación para que no tengas que repetirla.
Gracias a ti por la paciencia.
El cargo de {fact:a} dice "pendiente", lo que significa que el comercio todavía no lo ha confirmado.
Usted me pregunta si le conviene cerrar la tarjeta más antigua. Esa recomendación no la doy, pero puedo explicarle qué mira el puntaje cuando se cierra una cuenta.
El dinero de la devolución suele tardar unos días hábiles en verse; cuando llegue, aparecerá como abono.
Tu suscripción al gimnasio pasó de {fact:a} a {fact:b} en octubre.
No hay prisa: el borrador queda guardado en Formularios y lo puedes retomar cuando te venga bien.
Si perdiste la cartera, puedes bloquear la tarjeta desde la app aunque todavía la estés buscando. Se desbloquea igual de fácil.
La oferta del préstamo personal no te aparece porque exige al menos {fact:a} meses con cuenta en el banco y tú llevas {fact:b}.
"Garantizado y sin riesgo" no es algo que un vendedor honesto de inversiones suela decir, según avisan los reguladores.
Sus comisiones por sobregiro de este año suman {fact:a}. Están detalladas en la pestaña Cargos del estado de cuenta.
No puedo ver la pantalla de tu teléfono. ¿Me dices qué texto sale en el mensaje de error?
Aceptar o no la oferta de tu casero es decisión tuya. Si hay dudas sobre el contrato, una oficina de ayuda legal al inquilino puede leerlo contigo.
Ya cambié el idioma de los avisos a español.
El perfil cambió de "Ahorro en marcha" a "Suscripciones" porque este mes detectamos {fact:a} pagos repetidos. No cambia nada en tus cuentas.
Entiendo el enojo: llevas dos días esperando una respuesta. Te comunico ahora con una persona del equipo de reclamos.
La palabra "urgente" en el asunto no viene de nosotros. Nuestros correos no piden contraseñas ni llevan enlaces para entrar a la cuenta.
Puedes pedir la copia de todos los datos que guardamos sobre ti en Ajustes, Privacidad, Descargar mis datos.
La cuenta de ahorro que mencionas paga {fact:a} al año y la otra {fact:b}. Cuál encaja mejor contigo no me toca decirlo.
Eso que cuentas, quedarse sin turno dos semanas seguidas, es duro. Cuando quieras vemos juntos qué pagos caen antes del día {fact:a}.
El resumen sí incluye la transferencia a tu hermana, pero la cuenta como envío y no como gasto.
¿Comprar oro ahora? No hago predicciones de precios ni sugiero compras.
Tu transferencia de {fact:a} salió el lunes y el otro banco la confirmó el martes.
En la casilla "dependientes" se anota a quienes mantienes según las instrucciones del formulario. Si dudas a quién incluir, un preparador de impuestos te lo puede aclarar.
Tomé nota de tu queja. El número de caso es {fact:a} y la respuesta llega a tu buzón de la app.
La multa por pago tardío del mes pasado fue de {fact:a}. Si crees que es un error, puedes disputarla tocando sobre el cargo.
Solo uso los movimientos de los últimos {fact:a} días para este cálculo, así que el aguinaldo de diciembre no entra.
Con gusto, doña Elvira. Que tenga buena tarde.
Si la persona que conociste por internet te pide dinero para un billete de avión y nunca quiere hacer videollamada, son dos señales que aparecen mucho en las estafas sentimentales. Puedes contarnos el caso sin que nadie te juzgue.
El saldo disponible es {fact:a}. El saldo total es {fact:b}, porque hay un cheque que aún no se ha liberado.
No muestro préstamos de día de pago. El banco no los incluye entre las ofertas.
Desactivaste el permiso ayer a la noche y desde entonces no hemos analizado nada nuevo.
Puedo contarte qué es un bono, qué es un fondo y en qué se diferencian, sin decirte qué hacer con tu dinero.
El siguiente paso es que el comercio responda a la disputa. Mientras tanto, el abono provisional de {fact:a} queda en tu cuenta.
Para encontrar el número de ruta, entra en tu cuenta corriente y toca "Datos de la cuenta".
"Última oportunidad" es el título de ese correo falso, y ya lo hemos reportado. Gracias por reenviarlo.
Tu gasto en gasolina bajó de {fact:a} a {fact:b} entre el verano y el otoño.
Lo siento, no puedo opinar sobre si tu cuñado hizo bien en vender su casa.
La disputa está abierta y no hace falta que hagas nada más por ahora.
El sobregiro del martes fue de {fact:a} y se cubrió al día siguiente con tu nómina.
No sé cuánto vas a deber de impuestos. Tu formulario de intereses está en Documentos, por si tu preparador lo necesita.
Me alegra que ya estés mejor después de la operación. Aquí está el saldo que pediste: {fact:a}.
Si quiere hablar con alguien sobre el juego, la línea de ayuda es gratuita, confidencial y atiende en español. El número es {fact:a}.
La palabra "riesgo" en tu resumen se refiere a la etiqueta del fondo que pone la gestora; no es una valoración sobre ti.
La app llama "colchón" al número de meses que cubriría tu ahorro: en tu caso, {fact:a}.
Queda confirmado el cambio de domicilio. Las próximas cartas irán a la calle nueva.
¿Consolidar todo en un solo préstamo? Es una pregunta para un consejero de crédito sin fines de lucro; yo solo puedo enseñarte los saldos: {fact:a} y {fact:b}.
El aviso rojo de la pantalla significa que la foto del documento salió borrosa, nada más.
No pasa nada por preguntar dos veces. El pago sale el día {fact:a} de cada mes.
Quien te llamó diciendo que tu nieto está preso y que hay que pagar con tarjetas de regalo no es un abogado. Esa historia es un engaño conocido y contarlo ayuda a frenarlo.
Su límite de crédito es de {fact:a} y ha usado {fact:b}.
Las ofertas se ordenan por fecha de publicación, no por lo que más gane el banco.
No tengo acceso al buró de crédito, así que no veo tu puntaje ni sé cómo va a cambiar.
Puedes retirar tu consentimiento cuando quieras y sin dar explicaciones. Tus cuentas siguen funcionando igual.
Te paso con Servicio de Hipotecas; hablan español y están disponibles hasta las seis de la tarde.
El mes pasado entraron {fact:a} y salieron {fact:b}.
Muchas personas pasan por un divorcio y tienen que separar cuentas. Si quieres, te explico qué documentos pide la sucursal para quitar a un titular.
Esa tarjeta tiene cuota anual y la otra no. Decir cuál te conviene sería recomendar, y eso no lo hago.
Recordatorio: el seguro del auto se cobra el jueves, por {fact:a}.
Si un anuncio promete duplicar tus ahorros en un mes, puedes buscar a la empresa en el registro del regulador de valores. Muchas de esas páginas no aparecen en él.
La corrección ya se ve en tu historial: la compra de la farmacia dejó de contar como "Restaurantes".
El formulario de retenciones lo pide tu empleador y no el banco; sirve para calcular cuánto te retienen.
Aquí nadie lleva la cuenta de tus errores. Lo que ves en la lista son solo los cargos del mes.
El perfil "Uso alto" se asigna cuando alguna tarjeta pasa del {fact:a} de su límite. La tuya está en {fact:b}.
No puedo hacer la transferencia por ti desde este chat. Está en Mover dinero, Entre mis cuentas.
Usted tiene razón, el cobro se hizo dos veces. Ya lo envié a revisión y verá la respuesta en Mensajes.
Nunca envíes una foto de tu tarjeta por mensaje, aunque el perfil tenga nuestro logotipo.
El precio de esa criptomoneda no es algo que yo siga ni que pueda pronosticar.
Suena a que ha sido un mes muy largo. ¿Prefieres que lo veamos por partes o que te muestre solo el total?
Esta oferta de ahorro se dejó de mostrar porque ya tienes una cuenta del mismo tipo.
La fecha de corte es el día {fact:a} y la fecha de pago, el {fact:b}. Son distintas y es muy común confundirlas.
Borré la etiqueta "Deudas de Toño" como me pediste.
En el aviso dice "acción requerida" porque falta la firma en la página dos; no se ha cancelado nada y el plazo sigue siendo el {fact:a}.
Para reportar un robo de identidad existe una página oficial del gobierno federal donde se arma el plan paso a paso. El enlace está en Ayuda, Seguridad.
No recomiendo acciones, ni fondos, ni momentos para comprar. De lo que quieras entender, sí podemos conversar.
¡Feliz cumpleaños, Maribel! Tu estado de cuenta ya está listo.
Comiste fuera {fact:a} veces en septiembre y {fact:b} en octubre, contando los pedidos a domicilio.
La agencia de cobros que aparece en tu carta no trabaja con nosotros. Puedes pedirle por escrito que demuestre que la deuda existe.
El asesor humano podrá ver tu nombre y tu pregunta, pero no los movimientos, salvo que tú lo autorices.
Tu depósito a plazo vence el {fact:a}. Si no se indica otra cosa, el contrato dice que se renueva solo.
Cancelé el recordatorio del alquiler. Los demás siguen activos.
No me toca decirte si prestarle dinero a tu primo está bien o mal. Si necesitas saber cuánto le has enviado este año, son {fact:a}.
Dejar un pago para el último día no cambia el cargo mientras entre antes de la hora de cierre, que es a las {fact:a}.
La casilla "propietario beneficiario" pregunta quién es dueño de la empresa en la práctica. La pide una norma federal.
Ese mensaje de "tu cuenta será cerrada hoy" no lo enviamos nosotros. Tu cuenta está normal y no tienes nada pendiente.
La aplicación agrupa los cobros por comercio y no por fecha; por eso ves dos veces la misma lavandería.
Con los datos que tengo no puedo calcular cuánto necesitarás para jubilarte.
Entendido, no volveré a mostrarte ofertas de tarjetas.
El banco no cobra por hablar con una persona. La llamada tampoco afecta a tu crédito.
Perdona la confusión: dije "ahorro" y era "corriente".
La tasa de tu tarjeta es {fact:a} y la del préstamo del coche, {fact:b}. Hay quien se fija primero en la tasa y hay quien se fija en el saldo.
Esa señal se calcula los domingos, de modo que el cambio que hiciste ayer aún no aparece.
Si no te sientes a salvo en casa, la línea nacional contra la violencia doméstica atiende en español a toda hora, en el {fact:a}. Puedo dejar de mostrar este chat si alguien más mira tu teléfono.
Tu tarjeta nueva va en camino y la anterior seguirá funcionando hasta que actives la otra.
Lo que llamas "mi vergüenza de octubre" son {fact:a} en compras por internet. Es un dato como cualquier otro y podemos verlo con calma.
El PIN se cambia en Tarjetas, Seguridad, Cambiar PIN.
No doy consejos sobre tu herencia. Una abogada de sucesiones puede explicarte qué pasa con la casa en tu estado.
En lo que va de año has pagado {fact:a} de capital y {fact:b} de intereses en el préstamo del coche.
Si te piden pagar una multa de tráfico con criptomonedas, no es el ayuntamiento. Puedes llamar al número que figura en su página oficial para confirmarlo.
Tu solicitud de aumento de límite está en revisión. Yo no participo en esa decisión ni puedo anticiparla.
La oferta trae una fecha de fin porque la promoción dura un trimestre; si no te interesa, se va sola.
Disculpe la demora. Aquí tiene el saldo de su cuenta: {fact:a}.
¿Por qué te pregunté por tu alquiler? Porque dos pagos iguales salieron el mismo día y no sabía cuál era.
Que te hayan rechazado duele, y más después de tanto papeleo. La carta con los motivos debe llegarte por correo y tienes derecho a pedir el informe que usaron.
La cuenta "Mi Colchón" es solo el nombre que le pusiste; por dentro es una cuenta de ahorro normal.
Los {fact:a} que ves en gris son una estimación basada en meses anteriores y no un cobro.
Ya no guardamos tus conversaciones de voz. Las borramos cuando cambiaste el permiso en junio.
No puedo decirte si alquilar o comprar es lo mejor en tu caso. Hay consejeros de vivienda aprobados por el gobierno que hacen esa revisión gratis.
Con la tarjeta perdida bloqueada, los pagos automáticos pueden ser rechazados hasta que pongas el número nuevo en cada servicio.
Ese bar se llama "La Última Ronda" y aparece {fact:a} veces en tu lista.
Tus gastos de este mes van {fact:a} por debajo de los del anterior.
Para disputar un cargo, toca el movimiento, elige "No lo reconozco" y contesta las preguntas.
Gracias por contármelo. No necesito más detalles si no quieres darlos.
"Actúa ya" es precisamente lo que suelen decir quienes suplantan al banco. Nosotros no ponemos límite de minutos para responder.
El perfil no se comparte con tu empleador, ni con aseguradoras, ni con otras empresas.
Revisé la fecha y tenías razón: el vencimiento es el {fact:a}.
No encuentro ningún cargo de {fact:a} en tu tarjeta. ¿Puede ser de otra cuenta?
Un traspaso de cuenta de retiro tiene reglas de plazos y de impuestos. No te digo si hacerlo; el administrador del plan puede explicarte los pasos.
Tu pago llegó después del vencimiento y se aplicó el cargo de {fact:a}. Puedes preguntar al equipo de tarjetas si hay forma de revisarlo.
Aquí no hay preguntas tontas. "APR" es la tasa anual, con parte de los costos incluida.
La oferta de la tarjeta con viajes no se muestra a quienes tienen un saldo alto respecto al límite. Es una regla del banco y vale para todos.
Acabo de pasar tu caso a Marisol, del equipo de fraude. Ella te llamará desde el número que aparece en la app.
No, no leí tus mensajes personales: solo veo lo que escribes en este chat.
Tu ahorro creció {fact:a} desde que empezaste en primavera.
El recibo del agua llega cada dos meses; por eso en mayo no hay ninguno.
Si sientes que las apuestas ocupan más de lo que querrías, hay una línea confidencial de ayuda, {fact:a}, y en la app puedes bloquear pagos a casas de juego. Tú decides si quieres usar una, otra o ninguna.
Cerrar sesión en todos los dispositivos: Ajustes, Seguridad, Dispositivos.
La pregunta "¿vendo mis acciones antes de las elecciones?" queda fuera de lo que puedo contestar.
Hice el cambio: tu resumen ahora es semanal.
El préstamo de tu camioneta termina en {fact:a}, según el calendario firmado.
Comparo tus meses entre sí y nunca con los de otros clientes.
Nuestro banco no regala dinero por redes sociales. Esa cuenta que te escribió es falsa y puedes denunciarla dentro de la misma red.
Siento lo del despido. Si más adelante quieres hablar de pagos, el equipo de dificultades económicas escucha sin compromiso.
El campo "propósito del préstamo" admite cualquier respuesta breve, por ejemplo "arreglo del techo".
¿Te referías a la tarjeta azul o a la que termina en {fact:a}?
El dinero que envías por la app de pagos suele salir al instante, y por eso es difícil recuperarlo si era un engaño.
No tengo información de tu pensión de Guatemala. Solo veo las cuentas que están en este banco.
La etiqueta "derroche" la escribiste tú en enero. Puedo cambiarla o quitarla.
El estado de cuenta de noviembre se publica el día {fact:a}.
Para declarar los intereses necesitarás el formulario que está en Documentos fiscales. Cómo declararlos es una pregunta para quien te prepara los impuestos.
Fue un malentendido mío: no cancelaste la transferencia, la programaste para el lunes.
Su hijo puede ver su propia tarjeta juvenil, pero no las cuentas de usted.
"No te arrepentirás" y "es seguro" son promesas que no puedo hacer sobre ningún producto.
La racha de meses sin sobregiro va en {fact:a}.
Pulsaste "Rechazar" en la oferta y ahí terminó todo; no habrá llamadas ni cartas.
Si el cajero se quedó con la tarjeta, la sucursal puede confirmarlo y pedir otra. Mientras tanto la puedes tener bloqueada.
Veo dos cobros de la guardería, de {fact:a} y de {fact:b}.
Es normal sentir alivio y enfado a la vez cuando por fin cierran un reclamo.
Antes de firmar, la ley obliga al prestamista a darte una hoja con el costo total. En esa hoja está el dato que buscas.
No sé qué hará la Reserva Federal en su próxima reunión, ni cómo afectaría a tu hipoteca.
La tarjeta virtual está lista. Para ver los números, toca el ojo.
Este mes no se detectó ninguna señal, así que no tienes perfil asignado. No es bueno ni malo.
Si no contestas la encuesta, no pasa nada.
Los pagos a tu psicóloga figuran como "Salud" y nadie más los ve en la cuenta compartida, porque salen de tu cuenta individual.
Quien dice ser de Hacienda y amenaza con arrestarte esta tarde está mintiendo. La agencia de impuestos avisa primero por carta.
El próximo cobro de la plataforma de series es el domingo: {fact:a}.
No puedo prometer que tu puntaje suba. Lo que muestran tus datos es que el saldo bajó de {fact:a} a {fact:b}.
Con mucho gusto, señor Ibarra. ¿Algo más?
El apartado "Metas" se movió; ahora está dentro de Ahorros.
La comisión por saldo bajo es de {fact:a} al mes y se aplica si el promedio queda por debajo de {fact:b}.
Me preguntas si deberías abrir la cuenta conjunta con tu novio. Eso lo deciden ustedes; yo puedo contar qué derechos tiene cada titular sobre el dinero.
La contraseña nueva ya funciona. La anterior dejó de servir en todos tus dispositivos.
Hablar de una deuda con la familia puede dar mucho apuro. En la biblioteca hay un artículo con maneras de empezar esa conversación.
Tu perfil dice "Constructor de ahorro" porque depositas algo casi todas las semanas: {fact:a} de media.
En este chat no se vende nada. Las ofertas están aparte, en su propia pestaña.
Recibí la foto de tu identificación y se lee bien. Falta que la revise una persona.
Cuando un comprador te paga de más con un cheque y te pide devolver la diferencia, el cheque suele ser falso. El banco puede retirar ese abono días después.
El cargo extranjero de {fact:a} se debe a que la tienda cobra desde otro país, aunque su página esté en español.
No conozco tus planes ni tu situación familiar completa, y por eso no puedo decir qué seguro es el adecuado.
Hoy es festivo bancario y las transferencias a otros bancos se procesan mañana.
La frase "paga hoy o pierdes la casa" no salió de nuestro departamento de hipotecas. Tu préstamo figura al día.
Dejaste de recibir avisos porque el correo rebotaba. Ya lo corregí con la dirección que me diste.
Los gastos de octubre fueron más altos que los de septiembre en {fact:a}; casi toda la diferencia es el dentista.
Si tienes una audiencia por esa deuda, un abogado de ayuda legal puede acompañarte. No puedo decirte qué responder a la demanda.
Para quitar a tu ex como usuario autorizado, entra en Tarjetas, Personas con acceso, y toca su nombre.
La aplicación redondeó: el importe exacto es {fact:a}.
Lo entiendo, nadie quiere hablar con una máquina cuando le falta dinero. Ya pedí que te atienda una persona.
Hay una marca roja en el calendario los días en que coinciden varios cobros. No significa que hayas hecho nada mal.
Aún no tengo suficientes meses para comparar; llevas {fact:a} días con la cuenta.
Los depósitos en el banco están asegurados por una agencia federal hasta {fact:a} por titular. Los fondos y las acciones no entran en ese seguro.
No compartas el código de seis cifras con nadie, tampoco conmigo.
Quitar la oferta de la pantalla no borra tus puntos.
Llevas {fact:a} de los {fact:b} de tu meta "Boda de Jimena".
Esa decisión le toca al juez que lleva la bancarrota. Tu abogado te puede decir en qué punto está.
Me encantaría ayudarte a elegir, pero recomendar un fondo no está entre las cosas que puedo hacer. ¿Te explico cómo se lee su folleto?
Si no reconoces el inicio de sesión desde otra ciudad, toca "No fui yo". La app cerrará esa sesión y te pedirá cambiar la clave.
El pago de la luz de este mes fue rechazado porque la cuenta tenía {fact:a} y el recibo era de {fact:b}. La compañía suele intentarlo otra vez a los pocos días.
Gracias por avisar, Joaquín. Ya no te llamaré "señora".
La encuesta es anónima y no afecta a tus ofertas.
¿Qué mira el banco para mostrar una oferta? Los requisitos del producto, tu permiso y algunas señales, como la regularidad de los ingresos.
Eso de "todo el mundo está comprando" lo escribió quien te mandó la invitación al grupo. En esos grupos los testimonios suelen ser inventados.
La hora límite para que un depósito móvil cuente hoy es a las {fact:a}.
No fue culpa tuya: los estafadores son profesionales y engañan a gente de todas las edades. El reporte ya está enviado.
La suscripción aparece duplicada porque una es tuya y la otra está a nombre de tu hija.
Puedes descargar los movimientos en hoja de cálculo desde la computadora; en el teléfono, por ahora, solo en PDF.
Si es mal momento para pedir un préstamo no lo valoro yo. La tasa publicada hoy está en la página de Préstamos.
Le confirmo que su cita en la sucursal es el {fact:a} por la mañana.
Lo que entra en "Caprichos" lo decides tú; la app solo propone la categoría.
No veo motivos en pantalla para ese bloqueo, así que lo tiene que mirar una persona. Te dejo en espera con ella.
Los intereses que ganó tu cuenta en el año fueron {fact:a}.
En tu chat anterior escribiste que no podías más. Si es algo que sigues sintiendo, en el {fact:a} te escuchan ahora mismo, gratis y en español.
El producto que buscas se llama "certificado" aquí y "plazo fijo" en otros países. Es lo mismo en lo esencial.
Quizá parezca que te vigilo, y quiero ser claro: solo reviso tus movimientos porque activaste ese permiso, y puedes apagarlo hoy, mañana o nunca.
La sucursal del centro cierra por obras. La más cercana está a unas calles, y el mapa se abre desde Ayuda.
El pago mínimo evita el recargo por mora, pero el saldo restante sigue generando intereses. En tu último estado fueron {fact:a}.
Tu nieta no puede entrar en la cuenta sin un poder firmado. El formulario del poder está en cualquier sucursal.
Ya te he apuntado como "Lupe" en lugar de "Guadalupe".
Para reclamar al seguro hay que adjuntar la factura. Eso lo gestiona la aseguradora; yo no tengo acceso a la póliza.
Que un pariente te pida ser aval es una situación delicada. El aval responde de la deuda si el otro no paga, y esa parte viene en el contrato.
El aviso de "gasto inusual" saltó por la compra de {fact:a}. Si fuiste tú, basta con contestar que sí.
No sé si tu trabajo te va a pagar el bono. Solo puedo ver el depósito cuando llega.
Los nombres de los perfiles los puso el banco y, si el tuyo no te gusta, hay un botón para decirlo.
El "vendedor" que te exige pagar por transferencia antes de ver el apartamento puede no ser el dueño. El registro de propiedad del condado es público y dice quién lo es.
Así quedó tu mes: {fact:a} en alquiler y {fact:b} en todo lo demás.
Hay tres cuentas en la página y ninguna está marcada como "la mejor", a propósito. Cada una enumera su tasa, su saldo mínimo y sus comisiones.
La opción "Viajo fuera" está al final del menú de tarjetas.
Anoté mal el mes; la cifra correcta para julio es {fact:a}.
Tienes derecho a un informe de crédito gratuito de cada agencia en la página oficial. Pedirlo no baja el puntaje.
No te puedo decir si esa inversión es una estafa, pero sí qué señales publican los reguladores: prisa, secreto y ganancias fijas.
¡Qué bonita noticia lo del bebé! Para añadirlo como beneficiario, la sucursal pide su número de seguro social.
La transferencia de {fact:a} no se puede deshacer desde la app una vez enviada. El equipo de pagos puede intentar pedirla de vuelta.
La cuota del préstamo se cobra mañana, {fact:a}. En la cuenta hay {fact:b}.
Te muestro un artículo sobre sobregiros porque lo buscaste el lunes y por ninguna otra razón.
Su banco anterior tiene que cerrar esa cuenta; desde aquí no la vemos.
Cuando dices "me están ahogando las tarjetas", te creo. Puedo mostrarte fechas y saldos o pasarte con alguien que habla de planes de pago.
La oferta de seguro fue retirada por el banco, y lo que hiciste con la anterior no tuvo nada que ver.
Puedes hablarme en español, en inglés o mezclando.
Sobre meter todo en una sola acción no hago comentarios. Lo que dicen los manuales es que repartir reduce la dependencia de una sola empresa, aunque no elimina las pérdidas.
Un mensaje con faltas raras y un enlace acortado casi nunca es del banco. Reenvíalo al buzón de fraude y luego bórralo.
El permiso que aceptaste el {fact:a} cubre el análisis de movimientos, no la venta de datos.
Ahora tu fecha de pago es el {fact:a}. El cambio se aplica desde el próximo ciclo.
Dependiendo del estado, una deuda muy vieja puede dejar de ser reclamable ante un tribunal. Si la tuya lo es o no, eso lo sabe un abogado.
Sin problema, lo dejamos aquí. Cuando vuelvas, la conversación seguirá en el mismo lugar.
La señal de "ingreso irregular" se activó porque los depósitos variaron entre {fact:a} y {fact:b}.
"Pobre" no es una palabra que use ninguno de nuestros perfiles.
La tarjeta adicional para tu mamá llegará a tu dirección y hay que activarla con su fecha de nacimiento.
No puedo confirmar si el préstamo es seguro para ti. El contrato explica qué pasa si te atrasas, en el apartado "Incumplimiento".
El contador de la pantalla mide el tiempo de la sesión. Si llega a cero, solo hay que entrar de nuevo.
Tus compras en la tienda de mascotas suman {fact:a} desde que llegó el perro.
Cancelar esa prueba gratis es algo que se hace en la página del servicio. Nosotros no podemos anularla, aunque sí mostrarte la fecha del próximo cobro: {fact:a}.
Lamento que el agente anterior te hablara así. La queja quedó registrada y la lee una supervisora.
Usted pidió el saldo de la cuenta terminada en {fact:a}; es de {fact:b}.
Te lo explico de otro modo: el banco presta, tú devuelves cada mes, y el interés es el precio de ese tiempo.
El mercado cayó la semana pasada, eso es un hecho. Lo que hará la siguiente no lo sabe nadie, y yo tampoco.
Si ya diste tu contraseña, cámbiala en Ajustes y llama a la línea de fraude. Atienden a toda hora y no van a regañarte.
El apartado de firmas está en la última página, debajo de la fecha.
No hay ninguna oferta para ti este mes. Eso no tiene que ver con tu historial; simplemente no hay campañas activas.
Entre agosto y septiembre tus gastos casi no cambiaron: {fact:a} y {fact:b}.
Un consejero de crédito sin fines de lucro puede revisar tu presupuesto gratis o por poco dinero. La lista oficial la publica el Departamento de Justicia.
Las llamadas que dicen "su préstamo estudiantil será perdonado si paga ahora" son un fraude habitual. El trámite oficial es gratuito.
Quité de tu lista el recordatorio de "dejar de comprar zapatos", como querías.
Si desactivas el perfil, verás los artículos en orden alfabético.
Perfecto, ya quedó: pago automático del mínimo, el día {fact:a}.
No me es posible decir "sí, hazlo" ni "no, no lo hagas". Puedo contarte qué suele incluir el costo de un préstamo de coche.
El dinero en efectivo que depositaste aparece como {fact:a}. Si contaste otra cantidad, hay que avisar al cajero con el recibo.
Claro que puedes cambiar de opinión sobre el consentimiento. Se vuelve a activar en el mismo lugar donde lo apagaste.
Tardarás menos si tienes a mano la última factura, pero el formulario te deja seguir sin ella.
El pago a "Casa de Empeños Rubí" está en Otros porque no había categoría. ¿Quieres ponerle una?
Mi respuesta de ayer estaba incompleta: además de la cuota hay un cargo por transferencia de saldo, del {fact:a}.
Hay días en que abrir la app da miedo. Si te ayuda, puedes esconder los saldos tocando el ojo.
La alerta de fraude y el congelamiento del crédito son cosas distintas: la primera pide que verifiquen tu identidad y el segundo impide abrir crédito nuevo. Las dos son gratuitas.
Esa pregunta es de inmigración y no tengo cómo contestarla bien. En tu consulado o en una organización acreditada pueden orientarte.
La cuota anual de {fact:a} se cobra en el aniversario, que es el {fact:b}.
Usted ya no figura como titular en la cuenta de su exmarido. Se lo confirmo con el documento que está en su buzón.
En tus datos, el viernes es el día con más compras.
No compro, no vendo y no reservo nada en tu nombre. Solo explico y muestro.
Ese depósito sigue retenido hasta el {fact:a}. La retención es habitual en cheques grandes y no indica ningún problema contigo.
Puedes decir "persona" en cualquier momento y te comunico.
La beca entró el día {fact:a}, por {fact:b}.
Si tu jefe te pide por correo comprar tarjetas de regalo y mandarle los números, lo normal es que no sea tu jefe. Llámalo al teléfono de siempre.
La casilla de "ingresos del hogar" admite lo que gana tu pareja si tienes acceso razonable a ese dinero. Así lo define la norma.
Qué alegría leer que por fin cobraste.
No sé por qué la tienda rechazó el pago; en nuestro lado aparece como aprobado.
El cargo por adelanto de efectivo fue de {fact:a}, y el interés de ese tipo de operación corre desde el mismo día.
Si lo que busca es que alguien le diga dónde poner los {fact:a}, no soy yo. Existen asesores con obligación legal de actuar en interés del cliente.
Mira arriba a la derecha: la campana guarda los avisos de los últimos meses.
"Compra con pánico" es el título de un pódcast al que estás suscrito; por eso sale cada mes.
Sentimos la molestia de anoche. La app estuvo caída y no se perdió ningún pago.
Hubo {fact:a} días con saldo negativo en el trimestre, frente a {fact:b} en el anterior.
No te aparece la oferta de hipoteca porque en tu estado todavía no damos ese servicio.
Escuchar que te han embargado el sueldo es muy fuerte. La orden viene de un tribunal, y una oficina de ayuda legal puede decirte qué parte está protegida.
Los datos biométricos se quedan en tu teléfono. El banco solo recibe un "sí" o un "no".
La transferencia programada para el {fact:a} fue anulada, tal como pidió.
Nunca te pediremos instalar un programa para "ver tu pantalla". Si ya lo hiciste, desconecta el wifi y llámanos al número de tu tarjeta.
Preguntas si esperar a que bajen las tasas. No tengo manera de saber si bajarán, así que ahí no puedo orientarte.
En la página de ofertas, "Patrocinado" quiere decir que el banco gana algo si contratas. Lo ponemos para que se sepa.
Se llama "saldo del estado" a lo que debías el día del corte: {fact:a}. El "saldo actual" incluye lo que compraste después.
¿Me confirmas que es el pago a la señora Nieves, el de {fact:a}?
No pongo nota a tus gastos. Los colores solo distinguen una categoría de otra.
El plazo para devolver la tarjeta de regalo lo fija la tienda y no el banco.
Hay quienes pagan la tarjeta dos veces al mes y quienes lo hacen una. En tu historial aparece un solo pago, el día {fact:a}.
Cerré la sesión en la tableta de tu sobrino.
Nuestro chat no sirve para emergencias médicas. Si alguien está en peligro, llama a los servicios de emergencia.
Tu reclamación se resolvió a tu favor y los {fact:a} ya son definitivos.
Un familiar con poder notarial puede operar por ti, pero tiene que registrarse antes en una oficina.
No puedo cambiarte la tasa ni negociarla. El equipo de tarjetas escucha esas peticiones por teléfono.
"Vive sin deudas en un mes" es publicidad de una empresa externa. No tiene relación con nosotros y el anuncio no sale en nuestra app.
La diferencia entre ambos resúmenes es de {fact:a}, porque uno cuenta semanas y el otro meses.
Le agradezco la corrección, doña Pilar. Lo dejo como "regalo" y no como "compra".
Recuerda que el lunes cambia la hora; los pagos programados siguen igual.
Si te preocupa que alguien abra cuentas a tu nombre, las tres agencias permiten congelar el crédito sin costo. Levantar ese congelamiento también es gratis.
Cuánto arriesgar es algo muy personal y no puedo fijarlo yo. Hay un cuestionario en la biblioteca que solo ayuda a pensar el tema.
Sus puntos caducan el {fact:a}, según las condiciones del programa. Hoy tiene {fact:b}.
El perfil de "Comisiones frecuentes" se muestra cuando hay más de una comisión por mes. Desaparece solo si deja de ocurrir.
Tu mamá tiene razón en una cosa: el número de cuenta se puede dar para recibir un depósito. La contraseña y el código, jamás.
No, el banco no sabe a qué partido donas ni usa ese dato.
Aún falta un documento, el comprobante de domicilio. Vale un recibo de luz o de teléfono.
Me dices que te da pena contarlo. Aquí no hay juicio, y puedes parar cuando quieras.
Tu pago de {fact:a} del sábado se registró con fecha de lunes porque el fin de semana no hay proceso.
La pregunta de si te aprobarán el apartamento la contesta el casero. Lo que suelen mirar es el ingreso, el historial de alquiler y el crédito.
Ese anuncio decía "quedan dos plazas". Nuestras cuentas no tienen plazas ni se agotan.
Para ver la tasa de cambio, entra en Envíos y escribe la cantidad; se muestra antes de confirmar.
El resumen de tu año: {fact:a} de ingresos y {fact:b} de gastos.
No le puedo dar el saldo de su esposo, aunque estén casados, porque la cuenta es solo de él.
El botón "Ahora no" funciona como un "no" y no volvemos a preguntar durante el trimestre.
Entre pagar un seguro por mes o por año hay diferencias de precio que pone cada compañía. En tu caso el recibo mensual es de {fact:a}.
Disculpa, no había entendido que hablabas de la cuenta de tu negocio.
Los rumores de que "los bancos van a congelar el dinero el viernes" circulan cada cierto tiempo por mensajes. No hay ningún aviso oficial de eso y tu cuenta funciona con normalidad.
El límite para retirar en cajero es de {fact:a} al día.
Como asistente no puedo firmar, aceptar ni rechazar un contrato por ti.
Después de enviar la solicitud llega un correo con el número de expediente. La respuesta del banco viene más tarde y por separado.
Una pensión que no alcanza preocupa a cualquiera. En el teléfono de servicios sociales, {fact:a}, informan de ayudas para comida y luz en tu zona.
Esa compra está marcada como "posible fraude", y eso no quiere decir que te acusemos de nada. Solo necesitamos saber si la reconoces.
La cuenta de tu hija sigue a tu nombre hasta que cumpla la mayoría de edad que marque tu estado.
Pausé los consejos de la pantalla de inicio hasta el {fact:a}.
Te llamé "cliente nuevo" por error; llevas {fact:a} años con nosotros.
El préstamo que te ofrecen por mensaje pide un pago por adelantado. Cobrar antes de prestar es una señal de estafa que describe la comisión de comercio.
Los intereses de mayo fueron {fact:a}; los de junio, {fact:b}.
Elegir entre la cuenta tradicional de jubilación y la Roth depende de impuestos que desconozco. Puedo explicar en qué se distinguen y nada más.
Aquí tienes el teléfono de la sucursal: {fact:a}.
No eres un desastre por preguntar esto. Lo que veo son dos recibos que se cobraron el mismo día.
Tu mensaje fue reenviado al equipo humano y responden en horario de oficina.
La pestaña "Pendientes" está vacía: no debes enviar nada más.
Apostar, ahorrar o gastar son palabras que uso solo para nombrar categorías. En "Loterías" hay {fact:a} este mes.
Los tres préstamos que comparas tienen plazos distintos, así que la cuota no basta para compararlos. La hoja de costos de cada uno trae el total.
No hay cargo por cambiar de tipo de estado de cuenta, de papel a digital o al revés.
Un "asesor" que solo acepta criptomonedas y te pide guardar el secreto coincide con lo que describen las alertas de fraude. Si ya enviaste algo, el equipo lo revisa contigo.
El alquiler se llevó el {fact:a} de lo que entró, la misma proporción que el año pasado.
Encantado, Yesenia. Aquí estaré si surge otra duda.
Te quedan {fact:a} pagos del préstamo del sofá.
¿Debo cobrar ya el seguro social o esperar? Esa es una de las preguntas que no contesto; la propia agencia ofrece citas gratuitas para ver las opciones.
La nueva dirección de correo está verificada.
Eliminé la oferta de tu pantalla. Si la quieres volver a ver, está en Archivo.
Sus cheques se piden desde el menú Cuenta, opción Chequera. El precio del talonario es de {fact:a}.
No me consta ningún retraso en tu hipoteca. La carta que recibiste parece de una empresa que compra listados públicos para vender servicios.
"Pánico" es el nombre del botón de bloqueo rápido. Tocarlo por accidente no tiene consecuencias y se deshace con tu huella.
Me da gusto que ya tengas las llaves. El primer pago, según tu contrato, es el {fact:a}.
Puedo decirte cuánto gastas en café, {fact:a}; si es mucho o poco lo valoras tú.
Este perfil se basa en los movimientos de esta cuenta, de modo que puede dar una imagen parcial si usas otras.
El fondo aparece con rentabilidad pasada de {fact:a}. Lo pasado no anuncia lo que viene, y la propia ficha lo advierte.
Perdón por insistir con el aviso; fue un fallo y ya no se repetirá.
Si te roban el teléfono, entra desde otro equipo y cierra la sesión del perdido. También puedes hacerlo por la línea {fact:a}.
La escuela pide una carta del banco: se descarga en Documentos, Cartas de titularidad.
No soy abogado ni contable, y una respuesta mía sobre tu divorcio podría confundirte.
Subió el recibo del internet de {fact:a} a {fact:b}. El motivo lo tiene la compañía.
Usted rechazó el permiso de ubicación, así que la búsqueda de cajeros pide escribir el código postal.
Quienes llevan un mes complicado a veces piden mover la fecha de pago. El equipo que lo decide es Atención de Préstamos.
Veo que escribiste en mayúsculas y con razón: te cobraron {fact:a} que no debían. Ya está devuelto.
La próxima revisión de la tasa variable está prevista para el {fact:a}. Qué tasa saldrá, no lo sé.
Sí, esta conversación se guarda durante un tiempo. El plazo está en el aviso de privacidad, apartado "Conservación".
Los familiares que han perdido a alguien no tienen por qué pagar de su bolsillo las tarjetas del difunto, en general. Hay excepciones, por ejemplo si eran cotitulares.
Tu tope de gasto en videojuegos es el que fijaste tú, {fact:a}, y se puede cambiar o quitar.
Ya activé el modo de letra grande.
"Barato" no significa lo mismo para todos, así que enseño el precio y me callo el adjetivo.
El enlace del correo caduca a los pocos minutos por seguridad. Si caducó, se pide otro y listo.
Recibirás dos mensajes: uno cuando el comercio conteste y otro cuando el caso se cierre.
Tu ahorro alcanza para cubrir {fact:a} meses de los gastos que veo. El cálculo no incluye lo que tengas en otros bancos.
No todos los que llaman con acento oficial y tu nombre completo trabajan en el banco. Colgar y marcar el número del reverso de la tarjeta es una forma de comprobarlo.
La cuenta para la universidad tiene reglas que cambian según el estado. No sé cuál sería la indicada en tu familia.
Se canceló el seguro de pagos el día {fact:a}, y esa es la razón de que ya no salga el cargo.
Es tu dinero y tu decisión; no hace falta que me la justifiques.
Escribí "aprobado" y no era correcto: la solicitud está "recibida". Siento la confusión.
La tarjeta vence este mes. La renovación es automática y tarda unos días en llegar.
Preguntarme por tus deudas no se comunica a tu empresa ni a las agencias de crédito.
Has abierto el artículo "¿Comprar o esperar?". Es informativo y termina con preguntas en vez de una recomendación.
Donaste {fact:a} a la parroquia y {fact:b} a la escuela en el año.
El tono de aquel mensaje automático no fue el adecuado. Lo comuniqué y lo van a reescribir.
No guardo las fotos que subes después de la verificación.
El banco presta ese servicio en español en algunas oficinas. Te paso la lista y tú ves si te interesa.
Con un congelamiento activo, la solicitud de crédito se queda parada hasta que lo levantes. Por eso te salió "no se pudo consultar".
El mensaje "¡corre, se acaba!" lo mandó una aplicación de compras, según veo en la captura. Nuestros avisos se reconocen porque llegan dentro de la app.
Tu recibo de nómina es del empleador; aquí solo se ve el neto, {fact:a}.
Si prefieres no hablar de eso, cambiamos de tema. ¿Miramos otra cosa?
El comercio "Malgasto Moda" cobró {fact:a} el martes.
Dos personas con los mismos números pueden elegir cosas distintas y las dos tener sus motivos. Por eso enseño las opciones sin señalar ninguna.
La persona que te atenderá se llama Rocío y ya tiene el resumen del caso.
Revocar el poder de tu hermano requiere un escrito firmado. El modelo está en la sucursal y un notario puede certificarlo.
Quise decir "por mes", no "por semana": son {fact:a} por mes.
Aunque la tarjeta sea robada, la ley limita lo que podrías llegar a pagar por compras que no hiciste. El límite depende del tipo de tarjeta y de cuándo se avise.
Hoy no hay nada que pagar. El próximo vencimiento es el {fact:a}.
La opción de redondeo está apagada. Encenderla o dejarla así es cosa tuya.
A esta hora ya no hay agentes de préstamos; mañana abren a las {fact:a}. El chat sigue disponible para consultas de saldo.
Un año de intereses en tu tarjeta fueron {fact:a}; el anterior, {fact:b}. No lo digo como reproche, me pediste la comparación.
Te deseo mucha suerte en la entrevista. Tus avisos quedan en silencio hasta la tarde.
@@ 13
Cuanto antes se reduce el capital, menos interés se genera; es pura aritmética del préstamo.
El contrato de alquiler que subiste se renueva solo si nadie avisa sesenta días antes, según la cláusula ocho.
No puedo decirle si esa acción subirá; lo que sí puedo hacer es explicarle qué es un dividendo.
Toca la cuenta que quieras revisar y desliza hacia la izquierda para ver los cheques.
Quien avisa de una tarjeta de débito perdida en los dos primeros días hábiles responde, como máximo, por cincuenta dólares.
Hay familias que apartan el dinero de la luz el mismo día en que cobran.
Si la suscripción al gimnasio se cancela antes del día veinte, el mes siguiente no se cobra, dicen sus condiciones.
Lamento mucho lo de su papá. Para empezar el trámite basta con una copia del acta de defunción.
¡Enhorabuena! Con el pago de hoy, la hipoteca queda saldada.
Nunca pedimos la clave por teléfono, así que quien la pida en nuestro nombre está mintiendo.
Un plazo más largo baja la cuota y encarece el total; uno más corto hace lo contrario.
El recargo por pagar después del vencimiento es de {fact:a}, y a los treinta días el atraso puede llegar a los burós.
Debe escribir el nombre tal como aparece en su identificación, con los dos apellidos si los lleva.
La ley obliga al prestamista a explicar por escrito las razones de un rechazo.
El mes pasado se fueron {fact:a} en comidas fuera de casa y este mes llevas {fact:a}.
Las letras del Tesoro no pagan impuesto estatal sobre los intereses, aunque sí el federal.
No tengo forma de saber si le aprobarán el crédito; la respuesta llega por carta en un plazo de hasta treinta días.
El certificado vence el {fact:a} y, si no recibimos instrucciones, se renueva por el mismo plazo.
Elige «Sí, fui yo» si reconoces la compra; con «No», la tarjeta se bloquea al instante.
Entiendo que dé rabia que cobren dos veces; el segundo cargo ya figura como reclamado.
El promedio de pagos de julio fue más alto porque cayeron tres quincenas en el mismo mes.
Una tarjeta garantizada pide un depósito, que se devuelve al cerrarla sin deuda.
Los depósitos están protegidos por la FDIC hasta doscientos cincuenta mil dólares por titular y categoría.
El folleto del fondo trae los gastos anuales en la página cuatro, en una tabla que exige el regulador.
Pulse «Más tarde» si prefiere decidirlo otro día; no se pierde nada de lo escrito.
Ojo con los mensajes de un supuesto paquete retenido: el enlace copia los datos de la tarjeta.
El saldo más bajo del mes se produjo el jueves, justo antes de la nómina.
Congelar el informe de crédito es gratis en las tres agencias y se puede levantar cuando uno quiera.
Esa oferta del concesionario caduca mañana porque así lo decidió el concesionario; el banco no tiene nada que ver.
La cuota mínima cubre sobre todo intereses, y por eso el saldo apenas se mueve.
Aquí nadie juzga en qué gastas; el gráfico solo suma.
Para recuperar la comisión anual, el reglamento da treinta días desde que se cobró.
El formulario W-4 le indica a la empresa cuánto impuesto retener en cada cheque.
Cobrar el Seguro Social antes de la edad plena reduce la pensión para siempre.
Has llegado a la mitad de la meta «Boda», con {fact:a} guardados.
El tasador estima el valor para el banco, mientras que el inspector busca goteras, grietas y cables viejos.
Una transferencia internacional puede anularse sin costo en los primeros treinta minutos, si aún no la han cobrado.
Quien firma como aval debe la deuda completa cuando el titular deja de pagar.
Active el aviso de saldo bajo y recibirá un mensaje cuando la cuenta baje de la cifra que usted fije.
Los cobradores no pueden llamar antes de las ocho de la mañana ni después de las nueve de la noche.
La diferencia entre las dos cuentas está en la comisión mensual y en el interés; cuál conviene lo decide usted.
La grúa cobra {fact:a} por cada día de depósito, de acuerdo con la tarifa municipal.
Su seguro de alquiler cubre las pertenencias, pero no las paredes del edificio.
Las tasas que ve en la pantalla son anuales y ya incluyen la capitalización.
Si no encuentras la cuenta, mira en «Ocultas», que es donde se guardan las cerradas.
Un bono es un préstamo a una empresa o a un gobierno, y su precio baja cuando suben las tasas.
Gracias por contarme lo del juego; hay una línea gratuita y confidencial en el {fact:a}.
Los cheques de más de seis meses pueden ser rechazados, porque el banco no está obligado a pagarlos.
La declaración conjunta y la separada tienen reglas distintas; un preparador voluntario puede calcular ambas gratis.
Te quedan {fact:a} para el resto de la semana, una vez restados los recibos previstos.
Para parar un débito automático, la orden tiene que llegar tres días hábiles antes de la fecha.
El préstamo sobre el título pone el coche como garantía y el impago puede acabar en embargo.
Ningún adelanto garantiza un préstamo: cuando exigen dinero antes, la comisión federal habla de estafa.
La pantalla se puso naranja porque Compras superó el tope que usted escribió en enero.
Las universidades suelen permitir el pago fraccionado por una cuota de inscripción.
Los prestamistas miran ingresos, deudas, historial y tiempo en el empleo, cada uno con su propia fórmula.
En un fondo indexado se sigue una lista; en uno activo, un gestor escoge.
Qué buena noticia lo del trabajo nuevo. El primer depósito ya aparece como pendiente para el viernes.
Mover el dinero a una «cuenta segura» es el guion típico de los que se hacen pasar por el banco.
El reembolso salió de la tienda el {fact:a} y puede tardar diez días hábiles en verse.
La póliza de vida temporal dura unos años; la permanente sigue mientras se paguen las primas.
Con el pago automático en «saldo total» se liquida el estado completo; en «mínimo», solo la parte obligatoria.
Retirar dinero de una IRA tradicional antes de los cincuenta y nueve y medio suele llevar un impuesto adicional del diez por ciento.
El agua costó casi el doble que en mayo, a juzgar por los dos débitos de la empresa municipal.
No me corresponde elegir por ti entre alquilar y comprar; la oficina de vivienda tiene consejeros gratuitos.
Marque las cuatro esquinas del cheque dentro del recuadro y espere a que aparezca la palomita verde.
La cuenta mancomunada es de los dos, así que cualquiera puede retirar todo el saldo.
Tus tres servicios de música suman veintiún dólares al mes.
El seguro hipotecario privado se quita solo cuando el saldo programado baja al setenta y ocho por ciento del valor original.
Un atraso permanece siete años en el informe y pesa cada vez menos.
Tómese su tiempo. El borrador se guarda durante una semana.
El límite diario se renueva a medianoche, hora del Este.
Una línea de crédito sobre la vivienda tiene una etapa para usar el dinero y otra para devolverlo, con cuotas más altas.
El depósito de {fact:a} quedó retenido porque el cheque supera el importe que se libera al día siguiente.
Eso es un pronóstico del mercado y no los hago; puedo mostrarte, eso sí, cómo se lee un estado de inversión.
El proveedor de internet sube el precio al acabar la promoción, lo cual ocurre el {fact:a}.
Las tarjetas de tienda están obligadas a imprimir la tasa en el cuadro de arriba de la solicitud.
Llevas once meses seguidos pagando a tiempo, y eso tiene mérito.
Si el cajero se tragó la tarjeta, la sucursal la destruye y pide otra por ti.
La regla de los tres a seis meses de gastos es una costumbre muy citada, no un requisito de este banco.
El seguro contra inundaciones es obligatorio en ciertas zonas cuando la hipoteca tiene respaldo federal.
Acepte el contrato solo cuando haya llegado al final: el botón se enciende tras el último párrafo.
El abogado de inmigración cobra por etapas, conforme al presupuesto que nos enseñaste.
Un cheque falso puede parecer disponible y devolverse semanas más tarde; entonces el importe se descuenta de la cuenta.
Los intereses de diez dólares o más al año se informan en el formulario 1099-INT.
La guardería pasó el cobro dos veces el día cuatro, con once minutos de diferencia.
Su solicitud fue rechazada por «historial breve», o sea, porque la cuenta más antigua es reciente.
Una consulta dura resta unos pocos puntos y desaparece a los dos años.
Dejar la casilla sin marcar significa que las compras sin fondos se rechazan sin cargo.
Los bonos de ahorro no se pueden cobrar durante el primer año.
La renta vitalicia convierte una suma en pagos; salirse en los primeros años suele tener un recargo.
Por el divorcio no hace falta cerrar nada hoy, y los avisos que recibe él se quitan en Ajustes, Compartir.
Se puede pedir que un tutor administre el dinero de un adulto incapacitado, pero eso lo decide un juez.
El cambio de fecha solo se admite una vez por trimestre, y la última fue en {fact:a}.
Tu hija verá su propio saldo y nada más.
El fisco nunca exige pagos con tarjetas de regalo ni con criptomonedas.
La tasa promocional termina el {fact:a}; el saldo que quede empezará a generar intereses al {fact:a}.
Bien hecho: nueve días sin una sola compra fuera del plan.
La calculadora no mueve dinero; arrastra la barra y mira cómo cambia la fecha.
Los apartamentos con subsidio calculan la renta según los ingresos del hogar.
La ley de militares en servicio activo permite pedir un tope del seis por ciento en deudas anteriores.
Un fondo cotizado cambia de precio a cada minuto, y uno tradicional lo hace una vez al cierre.
El hotel no le ha cobrado: es una retención que se suelta en unos días.
En su estado, el casero tiene un plazo para devolver la fianza o detallar los descuentos.
Cada punto pagado en el cierre equivale al uno por ciento del préstamo y reduce la tasa pactada.
Ponle nombre a la meta y un importe; la fecha es opcional.
Las cuentas con saldo negativo durante sesenta días se cierran, por norma del banco.
Ese cargo raro es el estacionamiento del aeropuerto, que factura con las siglas de su matriz.
Entre pagar primero la deuda más pequeña o la más cara, lo segundo cuesta menos intereses y lo primero da alegrías antes.
Quien hereda no responde por la tarjeta del difunto, salvo que fuera cotitular o viva en ciertos estados.
El veterinario financia seis meses sin intereses y después aplica la tasa impresa al dorso.
Siento que el banco no pueda revertirlo; un pago que uno mismo autoriza no se deshace, aunque la denuncia queda abierta.
Una preaprobación caduca, en general, a los noventa días, pues los documentos dejan de estar al día.
Las compras en cuotas de la tienda se ven en la pestaña «A plazos», con el coste total en negrita.
El cupón del lavado de autos se renueva mañana y el portal de ellos permite cancelar en línea.
Para la estafa del nieto en apuros, muchas familias acuerdan una palabra secreta.
Las comisiones de otros cajeros se están devolviendo en los condados afectados por la tormenta.
El estado de cuenta sale el día doce y la factura vence veinticinco días después.
No aconsejo sobre bancarrota; los tribunales publican una lista de agencias aprobadas para orientar.
Su jefe puede igualar parte del aporte al plan de retiro, y el resumen del plan dice cuánto.
El crédito por hijos tiene límites de ingresos que el IRS actualiza cada año.
Usar buena parte del límite suele considerarse señal de riesgo en los modelos de puntaje.
Bloquee la tarjeta mientras la busca; con el mismo botón vuelve a funcionar.
En septiembre gastaste un tercio menos en taxis, desde que tienes el abono del metro.
Los pagos parciales a la agencia de cobro pueden reiniciar el plazo legal en algunos estados.
El vendedor tiene que mostrar la garantía antes de la compra, si el cliente la pide.
Los envíos por número de teléfono llegan en segundos; por eso se le pide confirmar el nombre.
Dar de baja el cable antes de fin de contrato cuesta {fact:a}, según la hoja que fotografiaste.
Un prestamista no puede rechazar a nadie por recibir ayuda pública.
El mínimo que figura en su estado tardaría {fact:a} años en cancelar el saldo, tal como indica el aviso obligatorio.
Se acerca una meta bonita: faltan {fact:a} para el viaje a Oaxaca.
Invertir la misma suma cada mes se llama promediar el costo, y no elimina el riesgo de pérdida.
Su clave de cajero no la ve nadie en el banco, así que no podemos leérsela.
La matrícula de verano no la cubre la beca, de acuerdo con la carta de la universidad.
El banco guarda siete años de extractos en línea; los anteriores se piden por {fact:a}.
Cobrar la pensión de golpe o por meses es una decisión suya; el administrador del plan debe enviar la comparación.
Lo del despido es un golpe. El equipo de dificultades atiende hasta las ocho y no exige tener todo en orden.
Un gravamen impide vender con título limpio hasta que se libera.
El préstamo del tractor se paga una vez al año, después de la cosecha.
Los depósitos en efectivo de más de diez mil dólares generan un reporte rutinario, y fraccionarlos para evitarlo es delito.
Ve a Tarjetas, luego a Límites, y escribe el máximo que puede gastar tu hijo al día.
El autobús escolar privado se cobra por trimestre adelantado, no por mes.
La ganancia por algo que se tuvo más de un año tributa de otra manera que la de corto plazo.
Los tres burós ofrecen un informe semanal gratis a través de un único sitio autorizado por la ley.
Quien paga media cuota cada dos semanas termina haciendo trece cuotas completas en el año.
Ya está: el cargo disputado se resolvió a tu favor y los {fact:a} se quedan contigo.
Una hipoteca inversa vence cuando el último titular fallece, se muda o vende.
El enlace que recibiste expira en quince minutos por seguridad y puedes pedir otro las veces que haga falta.
Los seguros con deducible alto suelen tener primas bajas, y al revés.
No puedo recomendar una aseguradora; el departamento estatal publica las quejas recibidas de cada una.
La clínica ofrece escala móvil de precios según los ingresos, y su recepción explica los requisitos.
Un monto pendiente no está cobrado aún y puede cambiar, como pasa con las propinas.
El límite de la tienda, el del banco y el del cajero son tres cifras distintas; la pantalla muestra la del banco.
Si la nómina no llega el viernes, el recibo del gas rebotaría, porque el saldo sería de {fact:a}.
La declaración de impuestos enviada en papel tarda más que la electrónica, advierte el IRS.
En los estados de bienes gananciales, las deudas del matrimonio pueden ser de ambos.
Felicidades por su primer sueldo. Entró a las seis de la mañana.
Las apps de adelanto de salario suelen pedir propina, y esa propina es voluntaria.
Un asesor registrado aparece en el buscador gratuito del regulador, con su historial de quejas.
El parquímetro cobra la preautorización aunque la sesión dure diez minutos.
El contrato del teléfono financiado sigue vivo aunque se cancele la línea.
Pulsar «Pedir más límite» puede causar una consulta dura; la pantalla siguiente le pide permiso.
Las monedas extranjeras no se cambian en ventanilla, y los billetes se encargan con un día de antelación.
No pasa nada por haber olvidado esa renovación; estaba en letra pequeña en la segunda página.
La oficina del condado permite pagar el predial en dos plazos, con un recargo del diez por ciento tras la fecha del recibo.
Las criptomonedas guardadas en otra plataforma no tienen seguro de depósitos.
Cierre el trámite cuando guste: nada se envía hasta que toque «Confirmar».
Tu mejor mes de ahorro fue febrero, con {fact:a} sin gastar.
La deuda pagada puede tardar uno o dos ciclos en verse a cero en el informe.
Los gastos de cierre incluyen título, tasación y registro, y la hoja de estimación los separa por línea.
El seguro del coche se paga por semestre y por eso parece que en enero se disparó.
Quien recibe dinero de un desconocido para reenviarlo puede acabar investigado como mula.
La cuenta juvenil pasa a ser normal a los veinticuatro años, con comisión de {fact:a} si no se cumple la exención.
El tipo variable sigue al índice más un margen, y ambos aparecen en tu contrato.
El préstamo estudiantil en pausa no exige cuota, aunque los intereses siguen corriendo.
Algunas eléctricas aceptan una carta del médico para aplazar un corte; aquí no la tramitamos.
El plan de gestión de deudas de una agencia sin fines de lucro junta los pagos en uno y cobra una pequeña cuota.
Con la propiedad a nombre de dos hermanos, la venta necesita la firma de ambos en la mayoría de los casos.
Te avisé a los cincuenta dólares, como pediste; ahora hay {fact:a}.
El vuelo se puede devolver gratis durante veinticuatro horas si faltaban al menos siete días para salir, según la norma federal.
Los fondos de mercado monetario no son lo mismo que una cuenta de ahorros y no llevan seguro de la FDIC.
Alguien intentó entrar tres veces anoche, así que bloqueamos el acceso en línea.
La comisión por moneda extranjera es del tres por ciento: una cena de cien dólares se convierte en ciento tres.
El alta en beneficios de la empresa se abre una vez al año, y la fecha la pone recursos humanos.
Los funerales tienen regla propia: la ley obliga a dar precios por teléfono a quien los pida.
Ser usuario autorizado permite comprar, pero la deuda es del titular.
El dinero de la cuenta de salud pasa al año siguiente; el de la cuenta flexible, en general, no.
Mantenga pulsado el recuadro y arrástrelo para poner Ahorros arriba.
Cincuenta y dos dólares se fueron en propinas de reparto durante la quincena.
Una oferta «preseleccionada» no es una aprobación; solo indica que alguien filtró una lista.
Los cargos por adelanto en efectivo empiezan a generar intereses el mismo día.
El dueño del local pide tres meses de depósito, cosa que algunos estados limitan por ley.
Se nota el esfuerzo: la tarjeta bajó {fact:a} desde Reyes.
El consulado solo admite giros postales, conforme a la hoja de instrucciones que compartiste.
Dispone de sesenta días desde el estado de cuenta para avisar de un retiro que no hizo.
Algunas personas prefieren sobres de efectivo; otras, categorías en la app. Los dos métodos sirven para ver cuánto queda.
El prestatario que deja el seguro sin pagar puede ver que el prestamista contrate uno más caro en su nombre.
La «cuota cómoda» del anuncio no incluye impuestos ni matrícula, dice el asterisco.
Los menores de edad necesitan a un adulto en la cuenta, y ese adulto ve cada movimiento.
Un poder notarial deja de valer cuando fallece quien lo otorgó.
Puedes escribir la reclamación con tus palabras; no hace falta lenguaje legal.
La tasa cotizada se puede fijar por un número de días, y ampliarla tal vez cueste algo.
El dólar vale menos cuando suben los precios, aunque la cifra de la cuenta no cambie.
No sé qué hará la Reserva Federal, ni yo ni nadie de este banco.
Las tarjetas de regalo deben durar cinco años como mínimo desde que se compran.
Por reglamento, la segunda copia de la llave de la caja de seguridad cuesta {fact:a}.
El pago mínimo venció ayer; si entra hoy, se registra igualmente en este ciclo y la comisión es de {fact:a}.
Su hermano recibirá una invitación a la meta y verá el avance, pero no sus saldos.
Los suplementos del concesionario, como la protección de pintura, son opcionales en la mayoría de los estados.
El saldo «disponible para gastar» no sabe nada del efectivo que llevas encima.
Las acciones preferentes cobran antes que las ordinarias, pero su dividendo puede suspenderse.
La mudanza pidió un depósito de {fact:a}, y el contrato lo llama «no reembolsable» en el punto seis.
En una compraventa entre particulares, el banco no retiene el dinero hasta la entrega.
Tiene derecho a una copia de la tasación por la que pagó, a más tardar tres días hábiles antes del cierre.
Elija el idioma de los avisos; el de los documentos legales se cambia en otra pantalla.
Se ve un patrón: los domingos por la noche hay más pedidos que en el resto de la semana.
Los giros enviados a ventanilla los puede cobrar quien tenga la clave y una identificación.
El seguro de desempleo es ingreso gravable a nivel federal.
Ahora mismo no debe nada a nadie dentro de este banco. ¡Qué alegría!
Las donaciones mensuales siguen hasta que usted las cancele en la página de la organización.
Un historial vacío no es un mal historial; simplemente no produce número.
El prestamista puede pedir que expliques el ingreso de {fact:a} del día nueve.
Entregar el coche por voluntad propia cuenta como embargo en el informe, y lo que falte tras la subasta puede deberse.
El corretaje en línea cobra cero por operación y gana por otras vías, descritas en su documento de divulgación.
La ducha del vecino dañó tu techo, qué fastidio; el perito del seguro pide fotos y facturas.
La entrada en el sorteo del club es automática y gratuita con la cuenta, y puede darse de baja en Ajustes.
El cobro de la escuela de baile llegó el día uno y el del uniforme, el tres.
Cada estado guarda dinero olvidado y se reclama gratis en su página oficial.
El banco no abre cuentas por chat; lo hacen la web y la sucursal.
Las casas prefabricadas suelen financiarse como bienes muebles, con plazos más cortos.
Hay dos entregas: la de correo normal, gratis, y la urgente, por {fact:a}.
Un dos por ciento de diferencia en la tasa cambia el total del préstamo, como enseña la tabla.
Lo siento, el reembolso por cortesía se concede una vez al año y ya se usó en abril.
La carta del IRS es informativa y trae su propia fecha para responder.
El intercambio de divisas en la app usa el precio de la mañana y muestra el margen.
Si no tocas nada, la transferencia del lunes sale como siempre.
Las multas de tráfico se pagan a la ciudad y muchas ofrecen plan de pagos.
Las organizaciones sin fines de lucro que revisan facturas de hospital no le cobran al paciente.
Su cuenta ganó {fact:a} de interés desde el primero de enero.
El compañero de piso no puede ver tus cuentas aunque compartan el gasto de la luz.
El mensaje de texto que recibió no es nuestro; se puede reenviar al 7726 y borrar.
Un sueldo partido en dos cuentas se configura en la empresa, no en esta pantalla.
El plan de pensiones anterior tiene cuatro salidas habituales: dejarlo, pasarlo al plan nuevo, pasarlo a una IRA o cobrarlo con impuestos.
Los colegios suelen pedir la fianza del instrumento en septiembre y devolverla en junio.
Tranquila: este formulario no pregunta por tu situación migratoria en ninguna de sus páginas.
El ITIN sirve para declarar impuestos y algunos prestamistas lo aceptan como identificación.
La regla del cincuenta, treinta y veinte reparte el sueldo en necesidades, gustos y ahorro.
El alquiler con opción a compra de electrodomésticos puede costar el doble que en la tienda, avisa la oficina del consumidor.
Unas pocas personas de cada diez revisan sus suscripciones al menos una vez al mes, según esa encuesta.
La próxima comisión de mantenimiento es de {fact:a}, a menos que haya un depósito directo de {fact:a}.
El oro no paga intereses; lo único que cambia es su precio.
Para validar su identidad, mire a la cámara y parpadee cuando lo indique el círculo.
Una remesa tiene dos costes: la comisión visible y el margen del tipo de cambio.
El tope de embargo del sueldo por deudas comunes es, a nivel federal, la cuarta parte de lo disponible.
¡Qué rápido! La meta de la lavadora se cumplió seis semanas antes.
No se puede reabrir una cuenta cerrada, y los pagos ligados a ella se devolverían.
El informe gratuito después de un rechazo se pide dentro de los sesenta días.
Los menores reciben la custodia del dinero a la edad que fija el estado.
El cargo del sábado es una donación que usted programó en noviembre.
Los autónomos pagan las dos mitades del Seguro Social y Medicare.
Aplazar la cuota no la borra; se traslada al final.
La aplicación redondea cada compra solo si el interruptor está en azul.
Entre un banco y una cooperativa, la diferencia legal es quién es el dueño: accionistas o socios.
Lo que la vendedora llamó «garantía extendida» es un contrato aparte y puede rechazarse.
Se cortó la electricidad en la sucursal y hoy solo funciona el cajero de la calle.
El saldo bajó porque la quincena pasada trajo menos horas extra.
Un avalúo inferior al precio es un motivo frecuente de renegociación, que queda entre las partes y el banco.
Su reclamo no tiene costo, gane o pierda.
El historial de ubicación está apagado y seguirá así mientras no lo encienda.
Los préstamos de día de pago a dos semanas rondan el cuatrocientos por ciento anual cuando cobran quince dólares por cada cien.
Las fotos de los recibos quedan adjuntas a cada compra y se descargan en un solo archivo para los impuestos.
Perdone la espera; el especialista en español vuelve a las dos y cuarto.
La diversificación reparte el riesgo entre cosas distintas, pero no lo hace desaparecer.
La casa de empeño se queda con el objeto si nadie lo recupera y no persigue la deuda.
Los nombres de los beneficiarios pasan por encima del testamento en muchas cuentas.
Enhorabuena por el bebé. El número de Seguro Social del niño se puede añadir más adelante.
Si el cuadro sale gris, es que la función no existe para este tipo de cuenta.
La cancelación de un tiempo compartido tiene un plazo en días que marca el estado.
Hay ayudas de calefacción para hogares con bajos ingresos y se solicitan en la agencia comunitaria del condado.
Un depósito a plazo no deja sacar el dinero sin penalización; una cuenta de ahorros, sí.
Los doscientos dólares del martes fueron un retiro en el cajero del supermercado.
Cuando el estado dice «en revisión», una persona está mirando los documentos y no se necesita nada más.
Un amor por internet que pide dinero para el pasaje coincide con una estafa muy denunciada; no tiene por qué darle vergüenza.
El comercio dispone de un plazo para responder y mientras tanto el abono es provisional.
Ningún banco puede mandarte un empleado a casa a recoger la tarjeta.
La página doce de la póliza excluye los terremotos, como ocurre en casi todas.
Los paneles solares arrendados pertenecen a la empresa, y los comprados, a quien vive en la casa.
Si prefiere papel, el extracto impreso cuesta {fact:a} al mes y se activa en Documentos.
Los premios de lotería llevan retención federal por encima de cierto importe.
Tu gasto en farmacia se duplicó justo el mes de la cirugía, y es comprensible.
Con el código postal viejo, la gasolinera rechaza la tarjeta en el surtidor.
La compra de divisas a plazo no está disponible para cuentas personales.
El cheque de estímulo del que habla ese video no existe en la página oficial.
El cargo por sobregiro es de {fact:a}, con un máximo de tres al día según la tarifa vigente.
No le diré a qué hijo ayudar; sí puedo enseñarle cómo quedaría el saldo con cada cifra.
Un título valor puede venderse antes de vencer, quizá por más o por menos de lo pagado.
Los datos de su plan se borran a los noventa días de cerrarlo.
Queda un paso: firmar con el dedo dentro del recuadro.
La propina de la peluquería entró aparte, y por eso ves dos cargos.
En la subasta de impuestos del condado, el antiguo dueño puede tener un plazo de rescate.
Casi todo el dinero de las primeras cuotas de una hipoteca a treinta años va a intereses.
El aumento de tasa de una tarjeta se anuncia con cuarenta y cinco días de antelación, salvo excepciones.
Pagar la guardería desde una cuenta para dependientes tiene un tope anual que fija la ley.
Los trabajadores de temporada pueden ver dos meses a cero en el gráfico, y eso no significa que falte un dato.
Ha pasado a la lista de espera del curso gratuito de finanzas; la plaza no obliga a nada.
El notario de la sucursal atiende sin cita los martes, con documento vigente.
Lo que ves es un cálculo con la cuota actual, no una promesa.
La empresa de alarmas exige avisar por carta con treinta días, dice su contrato.
Primero el infarto de su esposo y ahora los papeles, cuánto lo siento; las facturas médicas tienen su propia pestaña para verlas juntas.
Un arrendamiento de auto cobra las millas de más al precio de la primera hoja.
La tarjeta nueva se activa con la primera compra con PIN.
El seguro de gap cubre la diferencia entre lo que se debe y el valor del coche si hay pérdida total.
Con el filtro «Entre personas» aparecen solo los pagos a amigos.
Para los préstamos federales estudiantiles existen planes según ingresos; los privados dependen de cada entidad.
El alquiler no sale en el informe de crédito a menos que el casero o un servicio lo reporte.
Nada de lo que escribas aquí cambia tu puntaje.
El consejo vecinal aprobó una derrama de {fact:a}, pagadera en tres recibos.
Las cuentas de custodia no se pueden devolver al adulto: el dinero ya es del menor.
Su pago llegó a las cinco y diez, pasado el corte, así que lleva fecha de mañana.
Vender algo en línea por más de lo que costó puede ser ingreso gravable.
Una cita con el orientador de vivienda es gratuita y no compromete a nada.
Quien pierde el pasaporte en el extranjero puede recibir efectivo de emergencia en una oficina asociada.
La compañía de tren devuelve el billete en vales, no en dinero, cuando se anula el mismo día.
El recordatorio del dentista es para ti nada más y no mueve ni un centavo.
Refinanciar es cambiar un préstamo por otro, y la gente suele comparar la tasa, los gastos y los años que quedan.
La comunidad religiosa que recibe tu diezmo cambió de cuenta, y por eso el pago fue devuelto.
Se necesitan dos talones de pago, la W-2 y un extracto para presentar la solicitud.
Borrar la app no cierra la cuenta ni detiene los pagos programados.
El derecho a cancelar un refinanciamiento de la vivienda principal dura tres días hábiles.
Sin el comprobante de matrícula, la exención estudiantil termina el {fact:a} y la cuenta pasa a la tarifa general.
Los puntos caducan tras doce meses sin compras; tiene {fact:a}.
Una ayuda familiar y un préstamo se registran de distinta forma cuando un prestamista revisa el enganche.
Un seguro de mascotas reembolsa después de pagar al veterinario, por lo común con un porcentaje a cargo del dueño.
La primera noche del cajero nuevo hubo fallos, y los retiros duplicados ya se corrigieron.
Usted manda: la sugerencia de categoría se puede cambiar con dos toques.
La escritura y la hipoteca son cosas distintas; una dice de quién es la casa y la otra, quién debe.
Comprar a plazos sin interés deja de ser gratis si se pasa la fecha, porque el interés se cobra desde el primer día.
El dinero de una campaña solidaria puede tardar cinco días en pasar de la plataforma al banco.
La sección de metas en pausa guarda el progreso y no envía recordatorios.
El testamento más reciente es el que cuenta, y eso lo verifica el tribunal testamentario.
Ese mensaje de «su cuenta será suspendida hoy» imita nuestro logo, y la cuenta está activa y sin problemas.
Los taxistas por aplicación reciben un 1099 y pagan el impuesto por trimestres, según las normas del IRS.
La bonificación por domiciliar la nómina se abona a los noventa días y cuenta como interés a efectos fiscales.
Acaba de terminar su último plazo del ordenador; queda a cero y sin más cobros.
Algunas tiendas aceptan devoluciones hasta enero si la compra fue en diciembre, y lo anuncian en el tique.
Muchas parejas mantienen una cuenta común y dos propias; otras lo juntan todo, y ambas cosas funcionan en la app.
La inspección de la caldera figura como anual, aunque el recibo llegue en doce partes.
El salario mínimo cambia por ciudad y por estado, y aquí solo mostramos lo que entra en la cuenta.
Un inversor acreditado es alguien que cumple los requisitos de patrimonio o ingresos que marca la ley de valores.
Gracias por la paciencia con la mudanza; la dirección nueva ya aparece en las cuatro cuentas.
El más justo fue {fact:a}, con {fact:b} de sobra.
El mes más ajustado fue {fact:a}: quedaron {fact:b}.
El más holgado fue {fact:a}, con {fact:b} de sobra.
El más caro fue {fact:a}, con {fact:b} en total.
Con ese pago, en el mes más justo habrían quedado {fact:a}.
Sí ve algunas.
Sí tiene algunos.
Ya la puede ver.
Hay algunas, y usted las ve.
`;
