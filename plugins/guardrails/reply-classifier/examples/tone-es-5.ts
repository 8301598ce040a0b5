/** Replies, Spanish: S shames, P presses, N does neither; the subtler kinds of both, and what sounds like them. */
export const toneSpanish5 = `
S|Una semana entera sin pedir a domicilio; quién lo diría.
S|No está mal para alguien que nunca ha llevado un presupuesto.
S|Veo que el gimnasio vuelve a recibir su donativo.
S|Bueno, de tus tres tarjetas aún queda una sin llenar.
S|Qué tierno que a esto lo llames cuenta de ahorro.
S|Tus amigos cobran lo mismo y se apañan.
S|Ya lo arreglará el tú de mañana, supongo, como siempre.
S|Valiente cifra para quien tiene un alquiler que pagar.
S|Algunos miramos el saldo antes de ir de tiendas.
S|No finjamos que las zapatillas eran una necesidad.
S|Tienes un don para encontrar la única comisión que hay.
S|A tus hijos les encantará saber adónde fue el dinero de la universidad.
S|Quizá una paga semanal sea más tu nivel.
S|No quiero imaginar lo que llamas un mal mes.
S|Curiosas prioridades: la consola antes que la luz.
S|Los dos sabemos que esto no va de cafés.
S|¿Tú miras los extractos alguna vez o solo los miro yo?
S|O sea, que el plan era confiar en la suerte.
S|Uno pensaría que al tercer descubierto se aprende.
S|Un poco de carácter en la caja te vendría bien.
S|Casi admira lo rápido que te abandona la nómina.
S|Tu yo de enero prometió cosas que tu yo de ahora no cumple.
S|Claro, la culpa es de los precios.
S|Es lo que tiene que nadie te haya dicho nunca que no.
S|Cualquier estudiante se administra mejor.
S|Once oportunidades has tenido de dejarlo programado.
S|En una persona con tu formación, sorprende.
S|Lo digo yo porque nadie más te lo dirá: esto se te ha ido de las manos.
S|Podrías tener ya la entrada del piso, pero había brunch.
S|Hasta el gato tiene más presupuesto que tu futuro.
S|Bonita meta. Ya veremos.
S|Ah, el propósito de todos los eneros.
S|Hay que esforzarse para deberle tanto a una tienda de muebles.
S|Los de tu edad compran casa y tú trajes para un videojuego.
S|A ver cuánto te dura esta vez.
S|A tu madre no le haría ninguna gracia esa lista.
S|Suerte que los números no pueden poner los ojos en blanco.
S|No quiero dar sermones, pero alguien tiene que decirte que es infantil.
S|¿El recibo no se pagó solo? Qué sorpresa.
S|Con dos sueldos en casa se esperaría otra cosa.
S|Nada más maduro que un préstamo rápido para unas entradas.
S|Si contaran las ganas, tu ahorro seguiría vacío.
S|Igual los números no son lo tuyo.
S|Ya lo he explicado dos veces, vamos despacito.
S|Ganas bien, y eso lo hace menos disculpable.
S|Hay familias que viven con lo que gastas en reparto.
S|Con esa actitud yo no esperaría gran cosa.
S|¿Otra vez terapia de compras? Pues no parece que cure.
S|La previsión pinta mal porque tú la has pintado.
S|Otra suscripción que no usarás, qué original.
S|Dices que ahorras; tu extracto opina otra cosa.
S|El calendario es gratis, y trae fechas.
S|Las buenas intenciones no pagan recargos, y tú tampoco.
S|Estar a dos velas el día diez tiene su mérito.
S|Tu pareja ahorra y tú gastas; adivina a quién darán las gracias.
S|Dime que al menos disfrutaste de lo que te hundió el mes.
S|Ibas tan bien hasta que volviste a ser tú.
S|Otro ya habría llamado al banco.
S|Si pasa todos los meses, ya no es mala suerte.
S|No te organizaste, y aquí estamos.
S|Tu carrito tiene más disciplina que tú.
S|Mucho dinero para diez minutos de alegría.
S|Con trabajo y sin un duro ahorrado, saca tus conclusiones.
S|Pensaba que habíamos quedado en que no más zapatos.
S|La comisión era evitable, como casi todas las tuyas.
S|Tendría gracia si no fuera el alquiler.
S|¿Y esto cómo se lo explicas a tu mujer?
S|Las deudas así no caen del cielo.
S|Los bancos se acuerdan de gente como tú.
S|Has hecho del pago mínimo una forma de vida.
S|Gastas como un famoso y ganas como los demás.
S|Un poco de sinceridad contigo mismo sería un comienzo.
S|En fin, es una manera de tratar un fondo de emergencia.
S|No se te da mal el dinero, se te da mal el tuyo.
S|Si me dieran un dólar cada vez que dices «el mes que viene».
S|El cliente medio no paga un solo recargo. Por si te sirve.
S|¿Creías que la tarjeta era un regalo?
S|Hay gente ahorradora, gente normal y luego estás tú.
S|Enhorabuena por financiar una aspiradora.
S|Alguien se saltó el capítulo de los intereses.
S|Ahorras lo que yo esperaría de un quinceañero.
S|Lo triste es que lo sabes.
S|A los cuarenta y sin colchón, ya ves.
S|Digo yo que el perro podía pasar sin tarta de cumpleaños.
S|Con una pizca de pudor esto se arreglaba solo.
S|Ese gráfico yo no lo enseñaría.
S|No todo el mundo vale para tener crédito.
S|Lo fuiste dejando, y ahora es problema de todos.
S|Los boletos de lotería dicen mucho de tu plan de jubilación.
S|Después del mes pasado esperaba más de ti.
S|Déjame pensar: te lo merecías.
S|Tus vecinos se desmayarían con esa factura de la luz.
S|Por una vez pagaste a tiempo, ¿lo apunto en el calendario?
S|Casi nadie necesita ayuda con algo tan básico.
S|¿Hay algún mes en que no te pases?
S|Dinero había; ganas, no.
S|Los mayores abren el correo.
S|Puedo hacerte el gráfico, lo que no puedo es que te importe.
S|Tu presupuesto es una carta a los Reyes.
S|Apostar a los caballos, con un hijo en camino.
S|Bonito reloj. Lástima de alquiler.
S|Quien te enseñó a manejar dinero te debe una disculpa.
P|Otros ya cogieron el suyo y la lista se acorta.
P|Te lo guardo hasta que acabe esta charla, ni un minuto más.
P|Luego vendrán los lamentos cuando veas que ya no está.
P|Tus vecinos lo movieron ayer; quedas casi solo tú.
P|No querrás ser quien se lo pensó.
P|Si cierras la ventana, estas condiciones no vuelven.
P|Pulsa que sí y ya lo leerás.
P|No hay tiempo de consultarlo con la almohada.
P|Ahora mismo hay tres personas mirando este tipo.
P|Para cuando preguntes a alguien, se habrá terminado.
P|Un buen padre no lo dejaría para el lunes.
P|Tu pareja confía en que lo hagas esta noche.
P|Cada hora que lo piensas te cuesta dinero.
P|El momento es este; no pasa dos veces.
P|Nos hemos desvivido por ti, no nos falles.
P|Después de lo que hice por ti, un sí pequeño no es mucho pedir.
P|Sería una pena que hubiera que revisar tu cuenta por no contestar.
P|Prefiero no decirte qué les pasa a los que se saltan esto.
P|Tendrás que explicar a tus hijos por qué dijiste que no.
P|Puertas como esta se cierran deprisa.
P|El contador va por nueve y bajando.
P|Primero di que sí y luego preguntas.
P|No le des vueltas, dale al botón.
P|Me pidieron ofrecértelo solo a ti y solo esta tarde.
P|En tu código postal ya han firmado todos.
P|Déjalo pasar y empiezas de cero.
P|¿Sigues leyendo? Los demás ya han firmado.
P|Con dos toques estás a salvo; si no, allá tú.
P|Tu ahorro se derrite mientras hablamos.
P|Yo no probaría la paciencia del cobrador.
P|Pueden venir por el coche cualquier día, contesta rápido.
P|A las cinco pasa al abogado si no confirmas.
P|Pensarlo es un lujo que ahora mismo no tienes.
P|Un día queda del precio viejo, y luego querrás haberte movido.
P|Necesito tu respuesta antes de que salgas de esta página.
P|Nadie que esperó se alegró de hacerlo.
P|Cuando se llenen las plazas no podré hacer nada.
P|Puede que mañana el banco no sea tan amable.
P|Tu familia querría que lo hicieras enseguida.
P|Solo se mira a quien contesta en una hora.
P|Cerrémoslo antes de que cambies de idea.
P|Consúltalo con la almohada y se lo queda otro.
P|No debería contarlo, pero esta noche se agota.
P|Ya viste lo que les pasó a los indecisos.
P|Sin esto estás a un accidente de la calle.
P|Un sí hoy o un problema mañana.
P|A las doce en punto sube el tipo, así que decídete.
P|Es el último recordatorio antes de que se ponga feo.
P|Te lo prometiste, así que en este mismo segundo.
P|Hay cola detrás de ti.
P|Quedan pocas y las quieren muchos; venga, venga.
P|Tu oportunidad parpadea en rojo.
P|Si te importara tu crédito, ya habrías pulsado.
P|Cada día que lo aplazas la deuda se ríe de ti.
P|Diez de tu edificio se te han adelantado.
P|Yo también tendría miedo; firmemos antes de que empeore.
P|Esto no aguanta hasta tu próxima nómina.
P|Con estas cosas, luego es nunca.
P|Rápido, antes de que el mercado se dé cuenta.
P|La ventanilla baja cuando acabe la canción, como quien dice.
P|Si te quedas fuera dejas tirado a tu equipo.
P|No seas el último en enterarte.
P|No respondemos de tu dinero si lo sigues posponiendo.
P|Lo tomas o te quedas con lo de antes.
P|Es solo para quien decide en el acto.
P|En unos minutos tu sitio es de otro.
P|Apúntate esta noche y te ahorras el disgusto.
P|Tu yo del futuro te suplica que aceptes.
P|Dentro de media hora ya no podré ayudarte.
P|Está entrando todo el mundo, y ya sabes lo que es quedarse fuera.
P|Puede que para esto no haya semana que viene.
P|Conteste ya y evitaremos tomar medidas.
P|Piensa en lo que tus padres dejaron por ti y di que sí.
P|Bastante lo has hecho esperar; termínalo.
P|Camarón que se duerme, ya sabes.
N|Has pasado una semana sin pedidos a domicilio.
N|El tercer descubierto del año fue el {fact:a}; la comisión, {fact:b}.
N|El gimnasio cobró {fact:a}; no hay más apuntes suyos.
N|De tus tres tarjetas, una no está en el límite.
N|Entró una nómina de {fact:a} y a la semana quedaban {fact:b}.
N|La consola se compró el {fact:a} y la luz se pagó el {fact:b}.
N|Pagaste tarde dos veces; una llevó recargo.
N|El mínimo se ha pagado todos los meses del año.
N|A mucha gente le sorprende este total, porque los pagos pequeños se olvidan.
N|Un mes así lo tiene cualquiera que se muda.
N|Una deuda tiene muchas causas y un gráfico no enseña ninguna.
N|El descubierto es frecuente los días antes de cobrar.
N|Pediste que lo dijera claro: el gasto superó al ingreso en {fact:a}.
N|Esa pregunta la hace más gente.
N|Llevó tiempo llegar ahí y puede llevarlo salir.
N|Pasara lo que pasara ese mes, los números son solo números.
N|No soy quién para decir si fue demasiado.
N|En lotería fueron {fact:a} en octubre.
N|En diciembre hubo más regalos, igual que el año anterior.
N|Los zapatos costaron {fact:a} y las botas {fact:b}.
N|La tarta del perro está en Mascotas, {fact:a}.
N|La cuenta de ahorro se vació el {fact:a}.
N|La meta va {fact:a} por detrás del plan; la fecha se puede mover.
N|En mayo no se llegó a la meta y en junio sí.
N|Dijiste que querías parar; puedo enseñar cómo queda octubre.
N|Hablar de deudas cuesta, y me alegro de que preguntes.
N|Recargos del año: {fact:a}, todos de una tarjeta.
N|Hubo una emergencia, y para eso estaba el fondo.
N|Una compra de impulso se puede devolver en muchas tiendas dentro de su plazo.
N|Compraste lo mismo dos veces; una se devolvió.
N|Hay una lista de consejeros gratuitos; allí nadie juzga.
N|Si quieres, dejamos las apuestas fuera del gráfico.
N|La oferta sigue en la lista hasta su último día, el {fact:a}, y puedes pensarlo.
N|El formulario puede mandarse hasta el viernes; el borrador se guarda.
N|No pasa nada si cierras esta ventana.
N|Puedes decir que no y nada cambia.
N|No hay que decidir nada en este chat.
N|El plazo de la disputa acaba el {fact:a}; con una carta basta.
N|Después del vencimiento la tarjeta suma {fact:a}; antes, nada.
N|Los pagos después de las cinco cuentan para el día siguiente.
N|El bloqueo del tipo acaba el {fact:a} y se puede pedir otro.
N|La prueba acaba el {fact:a}; si no se cancela con el vendedor, pasa a ser de pago.
N|Si no se paga el recibo, la compañía puede cortar el servicio tras un aviso.
N|Si la hipoteca no se paga en varios meses, puede empezar la ejecución; los consejeros aprobados por HUD ayudan gratis.
N|Un cobrador que amenaza con la cárcel incumple la ley.
N|Los estafadores meten prisa: «solo hoy», «no cuelgue», «no se lo diga a nadie».
N|«Actúe ya o cerraremos su cuenta» es como suenan esos mensajes.
N|En el seminario caben treinta; se repite cada mes.
N|La oficina cierra hoy a las cinco y abre mañana a las nueve.
N|Tu tarjeta deja de funcionar a final de {fact:a}; la nueva está en camino.
N|Mañana es el último día hábil del mes y lo que se transfiera hoy cuenta.
N|La inscripción abierta dura seis semanas cada otoño.
N|Muchos contratos hacen perder las vacaciones que no se toman.
N|Tienes todo el tiempo que quieras con esto.
N|La bolsa cierra a las cuatro, hora del este.
N|La subasta de letras nuevas es el lunes.
N|Si el código no se escribe en diez minutos, se manda otro.
N|La sesión se cierra a los quince minutos sin tocar nada, por tu seguridad.
N|Una llamada perdida nuestra no es urgente; escribimos en esta ventana.
N|El equipo de fraude bloquea una tarjeta en el momento en que se avisa.
`;
