/** Plain replies, Spanish, as a friend, a young writer and a terse one would word them: nothing of it advises, judges or presses. */
export const plainSpanish6 = `
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
`;
