/** What the assistant and its articles say, Spanish: to be said as it is. */
export const plainSpanish = `
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
`;
