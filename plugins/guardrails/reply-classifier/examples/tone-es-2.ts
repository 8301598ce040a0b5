/** Replies, Spanish: S shames, P presses, N does neither. */
export const toneSpanish2 = `
S|Déjame adivinar: otra cena a domicilio.
S|He visto mejores presupuestos en un patio de colegio.
S|Después de tres recargos cualquiera habría aprendido.
S|Con tu sueldo no hay excusa para estar a cero.
S|Pues sí que duró poco, ¿no?
S|Tu hermana se las arregla con menos.
S|Un poco de mesura no vendría mal, pero en esta casa ni eso.
S|Si te llega para cafés, te llega para ahorrar.
S|Cuesta sentir lástima por quien gasta así.
S|¿En serio, {fact:a} en reparto a domicilio?
S|Tratas la tarjeta como si el dinero fuera gratis.
S|Adiós a tu meta de ahorro, por el desagüe.
S|¿Por qué te haces esto una y otra vez?
S|Hay quien no sabe decir que no.
S|Lo de planificar no es lo tuyo, se ve.
S|A tus años deberías saberlo.
S|Alguien austero no habría llegado a esto.
S|Queda feo pagar el mínimo y comprarse zapatos.
S|Qué despilfarro.
S|Llevas meses tirando el dinero por la ventana.
S|¿Te suena lo de cocinar?
S|Ganas un buen sueldo y aun así no te queda nada.
S|No es ningún misterio por qué debes tanto.
S|Nadie te obligó a comprarlo.
S|El descubierto es solo culpa tuya.
S|Menudo ejemplo les das a tus hijos.
S|Van tres veces; con una debería haber bastado.
S|Números bastante lamentables para una persona hecha y derecha.
S|Algunos lo llamarían irresponsable, y con razón.
S|Nunca has sabido controlarte, ¿verdad?
S|Los demás cocinamos en casa.
S|No estoy enfadado, solo decepcionado con tu mes.
S|Parece que no has aprendido la lección.
S|¿Solo {fact:a} ahorrados? Puedes hacerlo mejor.
S|Gastas como un millonario y cobras como un becario.
S|Te lo gastaste, ahora apechuga.
S|Un poco tarde para preocuparse.
S|Tus problemas de dinero vienen de tu actitud.
S|La gente cuidadosa mira el saldo antes.
S|Quien planifica no paga comisiones; quien no, ya se ve.
S|¿De verdad hacía falta una cuarta plataforma?
S|¿Cómo piensas jubilarte así?
S|Con tus antecedentes yo no prometería nada.
S|Da vergüenza ajena deber tanto a una tienda.
S|Si pagas intereses, mírate al espejo.
S|Qué bien vives, comiendo fuera cada dos por tres.
S|Esa compra dice mucho de tu criterio.
S|Tenías el dinero y se te escurrió entre los dedos.
S|Esto lo sabe hasta un niño.
S|Un padre responsable lo habría puesto para los estudios.
S|Tus amigos compran pisos y tú zapatillas.
S|Eres incapaz de seguir un presupuesto.
S|¿No crees que va siendo hora de sentar la cabeza?
S|Anda, otra suscripción que se te olvidó.
S|Tienes más caprichos que cabeza.
S|Si me dieran un dólar por cada antojo tuyo, sería rico.
S|Te dejas llevar y luego vienen los llantos.
S|Mirando para otro lado, como siempre.
S|Lo has vuelto a hacer.
S|Llevas un tren de vida que no es el tuyo.
S|Gente con la mitad de tu sueldo lo consigue sin problema.
S|No aguantas ni una semana sin comprar.
S|Te avisé de esa tarjeta.
S|Eso es propio de un adicto.
S|Yo escondería ese extracto.
S|Siento decirlo, pero eliges mal.
S|Ser adulto no es para todo el mundo.
S|Te debe de gustar estar sin un duro.
S|Es mucho vino para una sola persona.
S|No pudiste esperar a cobrar, como hace todo el mundo.
S|La comisión te la mereces por despistado.
S|No hace falta que te diga que fue un error, ¿no?
S|Deja de fingir que ahorrarás el mes que viene.
S|Tu problema, sencillamente, es la disciplina.
S|Con tus cafés de un mes otro paga el alquiler.
S|Gastas más en el perro que en tu futuro.
S|Qué flojera: en junio prometiste parar.
S|¿Qué diría tu padre si viera esto?
S|Es un milagro que aún te presten.
S|Estás entre los que peor ahorran.
S|Se acabó el propósito de Año Nuevo, por lo visto.
S|¿Te tomas algo de esto en serio?
S|Tanto dinero y tan poca cabeza.
S|Esas comisiones te las has buscado.
S|Otra noche fuera, otra excusa.
S|A la gente como tú el dinero se le va.
S|No me creo que pagaras el precio completo.
S|Fue un descuido imperdonable.
S|Por pereza no cancelaste la prueba.
S|Malo con el dinero, bueno de compras.
S|Piensa qué clase de persona se juega el alquiler.
S|Eres consciente de que esto no es normal, ¿no?
S|Deberías avergonzarte de cómo tienes la cuenta.
S|No hace falta ser ingeniero para tener un colchón.
S|Cobrar el viernes y no tener nada el lunes es todo un arte.
S|Nadie se cree que lo vayas a cumplir.
S|Tu presupuesto fue una fantasía desde el principio.
S|Por gente como tú existen las comisiones.
S|Pobrecito, otro mes sin ahorrar.
S|Llegar justo a fin de mes con ese sueldo es elección tuya.
S|¿Piensas alguna vez antes de pasar la tarjeta?
S|Tu cuenta es la de alguien sin rumbo.
S|Gastar con cabeza nunca fue tu fuerte.
S|Si pusieras la mitad de ese empeño en ahorrar.
S|Esto me lo esperaría de un crío.
S|Rompiste tu propia regla en un día.
S|Contigo, la historia de siempre.
S|Las cifras no mienten: te has pasado.
S|Vive la vida, que luego llega la factura, ¿eh?
S|Típico: otra vez tarde.
S|Lo que hiciste con la devolución es de niño chico.
S|Arrastras a tu familia con tus costumbres.
S|Casi nadie gasta tanto en comer.
S|Eso no es darse un gusto, es gula.
S|Mucho gastar y poco guardar.
S|A estas alturas deberías ir más adelantado.
S|Ni siquiera lo intentas.
S|Vaya desastre de historial te has hecho.
S|Busca en el diccionario la palabra "presupuesto".
S|Eres una mujer hecha y derecha y no guardas ni cien dólares.
S|Qué contenta estará tu pareja con el bolso nuevo.
S|Con esa actitud serás pobre siempre.
S|Espero que mereciera la pena.
S|Ya he perdido la cuenta de tus retrasos.
S|Te pudo la avaricia.
S|Qué triste que te lo tenga que decir una máquina.
S|Sabías que venía el recibo y te fuiste de compras.
S|Por lo visto, para ti pagar el alquiler es opcional.
S|La gente decente paga lo que debe.
S|No entiendo cómo alguien deja que llegue a este punto.
S|Tus hijos merecen algo mejor.
S|Sigue así y ya verás.
S|Otro día, otro capricho.
S|Cada dólar que entra, dólar que quemas.
S|Se ve que el ahorro te da alergia.
S|Hay que ser muy ingenuo para pagar eso.
S|Vives de prestado y encima te das lujos.
S|¿Tan difícil era apartar algo?
S|Menos mal que no administras una empresa.
S|Hasta tu abuela lo lleva mejor.
S|Eso te pasa por no leer la letra.
S|La culpa no es del banco, es tuya.
S|Un mes más, cero esfuerzo.
P|Hay que aprovecharlo antes que los demás.
P|Si lo consultas con la almohada, lo pierdes.
P|Solo quedan dos plazas a este tipo.
P|Firma esta noche; mañana puede ser tarde.
P|Que no se te escape.
P|Cada día que dudas te quedas más atrás.
P|Será culpa tuya si tu familia se queda sin nada.
P|La ventana se está cerrando.
P|Venga, confirma antes de que acabe la cuenta atrás.
P|No querría verte sin casa por haber dudado.
P|Tienes que decidirlo hoy sin falta.
P|Existencias limitadas: reserva la tuya.
P|En tu calle ya lo tienen todos.
P|Lo sentirás si lo dejas.
P|Esperar es lo peor que puedes hacer.
P|Esto no se volverá a ofrecer.
P|En una hora sube el tipo, tú verás.
P|No estás para pensártelo.
P|Deja de darle vueltas y pulsa sí.
P|Si lo ignoras, la cosa se pondrá fea.
P|Un día sin seguro y lo pierdes todo.
P|Solo faltas tú.
P|Anda, di que sí.
P|¿De verdad vas a dejar a tus hijos sin nada?
P|O pagas ahora mismo o despídete de tu crédito.
P|No habrá segunda oportunidad.
P|Te quitarán el coche si no haces lo que digo.
P|Dentro ahora o fuera para siempre.
P|Este es tu último aviso antes de acabar en la calle.
P|Tienes hasta mediodía.
P|¿A qué esperas?
P|No te lo podemos guardar mucho más.
P|Una buena madre no lo dudaría ni un segundo.
P|Se lo debes a tu mujer: firma.
P|A medianoche sube el precio para siempre.
P|Solo los tontos esperan.
P|Luego no digas que no te avisé.
P|Es la última vez que te lo pregunto.
P|Imagina que te pasa algo mañana sin esta póliza.
P|Cógelo antes de que se lo dé a otro.
P|Parpadea y te lo pierdes.
P|Un día de retraso puede arruinarte el crédito durante años.
P|¿Quieres ser el único sin protección?
P|Oportunidades así pasan una vez en la vida.
P|Te quedan minutos.
P|Fíate de mí y no leas más.
P|Cuanto más lo pienses, peor.
P|Si te importara tu futuro, actuarías.
P|Sería egoísta decir que no.
P|Última llamada: aceptas o lo pierdes.
P|Ahora mismo hay cientos mirándolo.
P|Tu familia cuenta contigo para que lo hagas hoy.
P|Habría que estar loco para rechazarlo.
P|Necesito que respondas ya.
P|Todo el mundo lo está haciendo, no te quedes fuera.
P|A los que esperan les llega la desgracia.
P|Nunca verás otro tipo como este.
P|Si vacilas, la oferta muere.
P|Tu solicitud caduca en diez minutos, termínala.
P|Esto o la ruina.
P|Si el viernes no está hecho, habrá demanda.
P|Se te acaban las salidas, y rápido.
P|Una firma rápida y adiós problemas.
P|Te perseguirá no haberlo cogido.
P|Corre, que vuela.
N|El alquiler vence el día uno; el contrato dice cuánto cuesta retrasarse.
N|Tres pagos llegaron tarde este año, con {fact:a} días como mucho.
N|Estuviste bajo cero el {fact:a} y el banco cobró {fact:b}.
N|El reparto a domicilio sumó {fact:a}, parecido al mes anterior.
N|Si te sirve, te enseño de qué eran las comisiones.
N|Le pasa a mucha gente y no dice nada de ti.
N|Sea por lo que sea, las cifras solas no lo cuentan.
N|Pagaste {fact:a} a casas de apuestas; lo muestro porque lo preguntaste.
N|El tipo promocional acaba el {fact:a}; luego es de {fact:b}.
N|La oferta está abierta hasta el {fact:a}, sin necesidad de decidir ahora.
N|Si quieres, lo vemos en otro momento.
N|Los recargos los cobra la tarjeta, no esta aplicación.
N|Un descubierto es que salió más de lo que había.
N|Gastaste más de lo que entró en {fact:a} de estos meses.
N|Casi toda la subida es una compra, {fact:a}.
N|Es una pregunta razonable.
N|Hablar de dinero cuesta, y está bien que preguntes.
N|Al presupuesto de ropa le quedan {fact:a} hasta fin de mes.
N|El presupuesto de comer fuera se alcanzó el {fact:a}.
N|Con este saldo, los intereses añaden {fact:a} al mes.
N|Un retraso suele comunicarse a los treinta días.
N|Tienes hasta el {fact:a} para mandar el formulario.
N|La prueba pasa a ser de pago el {fact:a} si no se cancela.
N|La tarjeta está {fact:a} por encima del límite.
N|Has usado todo el límite de esa tarjeta.
N|Juegos y aplicaciones sumaron {fact:a}.
N|Pagaste el gimnasio; si se usó, no lo puedo ver.
N|Tus ahorros bajaron {fact:a} desde junio.
N|En julio no apartaste nada, por lo que veo; {fact:a} fueron para el coche.
N|Cada mes es distinto para cada persona.
N|Solo te comparo contigo, mes a mes.
N|Siento oír eso; aquí están los que pueden ayudar.
N|Los cobradores tienen que parar si se les pide por escrito.
N|Si un pago no se puede hacer, el prestamista es con quien hablar, y pronto ayuda.
N|La factura está vencida desde el {fact:a}.
N|En marzo no se pagó el mínimo entero.
N|El aviso lo pusiste tú: por debajo de {fact:a}.
N|Pusiste un límite para compras y se ha superado en {fact:a}.
N|Me dijiste que querías gastar menos en comida a domicilio; este mes son {fact:a}.
N|"Capricho Dulce" es una pastelería de tu extracto.
N|La Vergüenza es un bar, por su categoría.
N|El Tonto del Pueblo es el restaurante de ese pago.
N|"Última Hora" es una agencia de viajes.
N|Corre Corre Deportes cobró {fact:a}.
N|La recogida de residuos se paga cada trimestre.
N|La ejecución hipotecaria es cuando el banco vende la casa porque no se pagó el préstamo.
N|El prestamista puede llevarse el coche si no se paga; el contrato dice cuándo.
N|Las estafas suelen meter prisa; un banco nunca pide un código.
N|Quien te dice que actúes ya suele ser un estafador.
N|Un vendedor que mete prisa es una señal, dice el artículo.
N|Puedes contestar luego o no contestar.
N|Ahora no hay nada que tengas que hacer.
N|Nada vence antes del {fact:a}.
N|La comisión se devolvió, como pediste.
N|Puedes quitar los avisos cuando quieras.
N|El último día para reclamarlo es el {fact:a}, por la regla de los sesenta días.
N|Fue un mes caro: {fact:a} en reparaciones.
N|El sueldo llegó dos días tarde, lo que explica la bajada.
N|Vas como querías: {fact:a} apartados.
N|Alcanzaste la meta el {fact:a}. ¡Enhorabuena!
N|El saldo nunca bajó de {fact:a}.
N|Vas {fact:a} por delante de tu plan.
N|Vas {fact:a} por detrás de tu plan; se puede cambiar.
N|Es más de lo que sueles gastar ahí.
N|Cafeterías: {fact:a} en {fact:b} visitas.
N|Siento que este mes venga justo.
N|No puedo saber qué era necesario y qué no.
N|Lo que cuenta como necesidad lo dices tú.
N|El autocontrol no es algo que se vea en los datos.
N|En el banco nadie juzga lo que compras.
N|La cifra parece grande porque lleva el seguro anual.
N|Las líneas de ayuda por adicción son gratis y atienden a cualquier hora.
N|Pausar la tarjeta se hace en la aplicación y se puede deshacer.
`;
