/** What the assistant and its articles say, Spanish: to be said as it is. */
export const plainSpanish3 = `
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
`;
