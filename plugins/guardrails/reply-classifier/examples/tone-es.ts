/** Replies, Spanish: S shames, P presses, N does neither. */
export const toneSpanish = `
@@ 1
S|Otra vez a domicilio, no puedes evitarlo, ¿verdad?
S|A tu edad casi todos tienen algo ahorrado.
S|Otro descubierto. Ya es costumbre.
S|Cualquiera con dos dedos de frente habría pagado a tiempo.
S|No me extraña que no llegues, con tantos cafés.
S|Una persona adulta sabe hacer la compra con un presupuesto.
S|Tres servicios de reparto es pura gula.
S|Solo tenías que pagar la tarjeta antes del viernes.
S|Alguien se ha dado demasiados caprichos.
S|Me moriría de vergüenza con un extracto así.
S|¿Miras la cuenta antes de gastar?
S|Tus vecinos viven bien sin cuatro suscripciones.
S|Esto pasa por no planificar.
S|Está claro que el dinero te quema en las manos.
S|Hasta un niño vería que no ibas a llegar a fin de mes.
S|Ese recargo te lo has ganado tú solo.
S|Tirar el dinero en un gimnasio al que no vas tiene mérito.
S|Esos zapatos no eran precisamente necesarios.
S|Si hubieras hecho caso, no estarías así.
S|Tus gastos son un desastre.
S|Estarás contento con la cuenta del restaurante.
S|Has dejado que el saldo se te vaya de las manos.
S|La gente que piensa en su futuro ahorra más.
S|Este mes no has sido un ejemplo de autocontrol.
S|Siempre cometes el mismo error.
S|Es casi admirable lo rápido que te fundes el sueldo.
S|Los clientes responsables no pasan de un tercio del límite.
S|¿Qué esperabas después de una semana así?
S|Son compras de niño pequeño.
S|Dos años trabajando y no tienes nada.
S|Sesenta en videojuegos y luego te quejas del alquiler.
S|Debería darte apuro pagar solo el mínimo.
S|Seamos sinceros: esto se te da fatal.
S|Solo quien no piensa paga tantos intereses.
S|Tus padres no estarían orgullosos.
S|A otros nos enseñaron a vivir con lo que hay.
S|La deuda te la has buscado.
S|Fue una compra tonta.
S|A ver si te comportas como un adulto con el dinero.
S|Te puliste la devolución en nueve días.
S|Siempre encuentras en qué gastarlo.
S|Se nota tu falta de freno en cada categoría.
S|Hay que tener talento para pagar cinco comisiones en un mes.
S|Ya estamos otra vez en números rojos.
S|No se te puede confiar una tarjeta.
S|Nadie necesita tantas plataformas.
S|Mira lo que has hecho con tus ahorros.
S|Gastar así es obsceno.
S|Con algo de voluntad habrías guardado {fact:a}.
S|Eres un inconsciente con lo poco que tienes.
S|Eso es pura pereza.
S|Hasta los estudiantes se organizan mejor.
S|Gastas como si no hubiera un mañana.
S|¿No te da vergüenza lo del casino?
S|Ahorrar eso es ridículo.
S|Tus decisiones te han endeudado, nadie más.
S|El problema no son las comisiones, eres tú.
S|Con esas costumbres nunca tendrás casa.
S|Alguien menos impulsivo ya tendría un colchón.
S|Gastas más en taxis que otros en un coche.
S|Está visto que ahorrar no es lo tuyo.
S|¿Tan difícil es dejar diez dólares en la cuenta?
S|Tu presupuesto es de risa.
S|{fact:a} en comida a domicilio es un exceso con tu sueldo.
S|Tú te metiste en ese préstamo, ahora aguanta.
S|La gente sensata paga la tarjeta entera.
S|Otra compra por impulso, ya veo.
S|Se diría que disfrutas pagando intereses.
S|Ignoraste todos los avisos.
S|Sin disciplina no hay ahorro, así de simple.
S|Es evidente que no entiendes un presupuesto.
S|Tienes un problema con las compras.
S|La familia media lo hace el doble de bien que tú.
S|Estas cifras dan pena.
S|Madura y deja de pedir a domicilio.
S|Con ese dinero come una familia y tú te fuiste a un concierto.
S|Has sido descuidado y se nota.
S|No te hagas el sorprendido, sabías la fecha.
S|Los demás se apañan con ese salario.
S|Da lástima ver cómo está tu cuenta.
S|Te jugaste el alquiler y la culpa es tuya.
S|Un poco de amor propio empezaría por cocinar.
S|No has ahorrado nada, como siempre.
S|Yo no presumiría de ese puntaje.
S|Recuerda que el dinero no crece en los árboles.
S|¿A eso lo llamas un plan?
S|Una racha de compras así no tiene excusa.
S|Ojalá tuvieras la disciplina de tus compañeros.
S|Eres un caso perdido con las fechas.
S|La cuenta está vacía por tu culpa.
S|Esos lujos son para quien puede pagarlos.
S|Vives muy por encima de lo que te toca.
S|Comprar no va a llenar ese vacío.
S|Te has cavado tu propio hoyo.
S|Qué curioso que para cerveza siempre haya.
S|Sin excusas: te pasaste.
S|Has arruinado tu historial, así de claro.
S|Un comprador más listo no habría pagado eso.
S|Quizá no deberías tener hijos si no sabes administrarte.
S|Otros con tu sueldo te llevan mucha ventaja.
S|Te portas como un adolescente con su primera paga.
S|Ese gasto es indigno de alguien con estudios.
S|¿De verdad valían la pena los terceros auriculares?
S|Lo sabías de sobra y aun así lo hiciste.
S|Esto te lo has hecho tú.
S|Mira quién se ha quedado sin dinero otra vez.
S|Dejar vencer un recibo así es imperdonable.
S|Desperdiciaste un buen aumento.
S|Me decepciona tu mes.
S|No mereces más límite con ese historial.
S|Es la cuenta de alguien que se ha rendido.
S|Parece que crees que las facturas se pagan solas.
S|Lo bueno es para quien se lo gana.
S|Tantos taxis no tienen justificación.
S|Lástima que metieras mano a los ahorros.
S|Quien debe no pinta nada en un restaurante.
S|Eres tu peor enemigo.
S|Tus finanzas son una catástrofe que tú creaste.
S|A tu edad es preocupante, por decirlo suave.
S|Es una irresponsabilidad arrastrar deuda con hijos en casa.
S|¿Quién paga cable y plataformas a la vez?
S|Hay gente con menos que hace más.
S|Primero compras y luego piensas.
S|Se ve cuáles son tus prioridades.
S|Nunca aprendes.
S|Pobrecito, pagaste por sacar tu propio dinero.
S|Fallar una vez es humano; tú fallas cada mes.
S|Ya no tendrías deudas si te hubieras esforzado.
S|Las cuentas no son difíciles, es que no las haces.
S|Tu dejadez te costó {fact:a} en recargos.
S|Qué vida tan caprichosa con {fact:a} al mes.
S|Pareces enganchado a las compras.
S|Veo que no resististe las rebajas.
S|Con un poco de esfuerzo no estarías así.
S|Un buen padre ahorra para los estudios.
S|Le has fallado a tu familia con esta deuda.
S|Duele leer tu extracto.
S|Se te va todo en tonterías.
S|Manejar dinero te queda grande.
S|Preferiste los cafés a tu futuro.
S|Febrero: suspenso.
S|Eso es una mala decisión de vida.
S|Te has pasado, como de costumbre.
S|La culpa es de tu mala planificación.
S|Son las costumbres de quien nunca sale de pobre.
S|¿Tanto te cuesta cocinar una vez por semana?
S|Tienes gustos de rico con sueldo de pobre.
S|Deja de quejarte de comisiones que causaste tú.
S|Un mono llevaría mejor las cuentas.
S|Se te avisó y no hiciste caso.
P|Hazlo esta noche o te saldrá caro.
P|Quedan pocas horas para apuntarte.
P|Te vas a arrepentir si lo dejas pasar.
P|Miles ya se han cambiado, no te quedes atrás.
P|Si no actúas esta semana puedes perder tu casa.
P|Es tu última oportunidad de arreglarlo.
P|Piensa en tus hijos antes de decir que no.
P|Cada minuto que dudas te cuesta dinero.
P|Corre, mañana ya no hay ese tipo.
P|Tienes que decidir ya mismo.
P|No dejes que tu familia sufra por tu espera.
P|Di que sí hoy, antes de que se lo lleve otro.
P|El reloj corre contra tus ahorros.
P|Firma ahora y pregunta luego.
P|Sería una locura rechazarlo.
P|Paga inmediatamente o atente a las consecuencias.
P|Las plazas vuelan.
P|No puedes permitirte perderlo.
P|Sería una pena decepcionar a tu pareja.
P|Otros ya te llevan ventaja, alcánzalos.
P|No hay tiempo de leer la letra pequeña.
P|Si tardas, tu puntaje se hundirá.
P|Tú acepta, ya me lo agradecerás.
P|Si quisieras a tus hijos contratarías el seguro.
P|Quien espera, pierde.
P|Ahora o nunca.
P|A medianoche desaparece.
P|Si no te mueves rápido, vendrán los cobradores.
P|Nadie dice que no a esto.
P|Estás a punto de perderlo todo, firma.
N|El pago vence el viernes; después la tarjeta cobra un recargo.
N|Gastaste {fact:a} en restaurantes en octubre, más que en septiembre.
N|Tu cuenta estuvo bajo cero {fact:a} días.
N|Los recargos sumaron {fact:a} este año.
N|No hay preguntas malas; aquí están las cifras.
N|A mucha gente se le hace larga la segunda semana del mes.
N|El gimnasio cuesta {fact:a} al mes; no sé cuántas veces vas.
N|No hay nada de qué avergonzarse; las deudas son comunes.
N|No fue culpa tuya que la transferencia llegara tarde.
N|La tasa de basura se paga cada trimestre.
N|La Vergüenza es un restaurante, según su categoría.
N|Pagaste el mínimo el {fact:a}.
N|Los intereses de la tarjeta fueron {fact:a} este mes.
N|Los pagos al casino fueron {fact:a}; hay ayuda si la quieres.
N|Los datos no distinguen una compra por impulso de una pensada.
N|Los repartos sumaron {fact:a} y el supermercado {fact:b}.
N|Tus ahorros bajaron {fact:a} desde junio.
N|Veo tres suscripciones que se renuevan la semana que viene.
N|Debió de ser un mes difícil.
N|Puedes tomarte tu tiempo.
N|No hay prisa; mañana las cifras seguirán aquí.
N|La oferta termina el {fact:a} y no la necesitas.
N|El extracto cierra el {fact:a}.
N|Si el pago se retrasa, el prestamista puede comunicarlo a los treinta días.
N|Tu uso del crédito es {fact:a}.
N|El alquiler se lleva {fact:a} de tus ingresos.
N|Es buena señal que preguntes.
N|El gasto en ropa de niños subió en agosto.
N|Un recibo se pagó después de su fecha.
N|Has usado {fact:a} del límite.
N|La comisión por descubierto fue {fact:a}; un aviso de saldo bajo puede ayudar.
N|No sé por qué bajó el saldo, solo qué se pagó.
N|No gastaste de más; la devolución está en camino.
N|Tu mayor compra fue en la tienda de muebles.
N|La nómina llegó más tarde de lo habitual.
N|El Tonto del Pueblo es la librería de ese pago.
N|Café Perezoso fue donde más fuiste.
N|Un pago atrasado se puede hablar con el banco.
N|El tipo de tu tarjeta subió en mayo.
N|Cada persona paga sus deudas en otro orden.
N|El bloqueo de juego se pone en la aplicación del banco.
N|Puedes dejarlo para otro día.
N|El último pago del coche es en marzo.
N|Una costumbre no cuenta como pago fijo en estas cifras.
N|Tus ingresos cambiaron de un mes a otro.
N|La cuenta suele quedar vacía dos días antes de cobrar.
N|La comisión del cajero fue {fact:a}.
N|Preguntaste por la basura: la recogida costó {fact:a}.
N|Perdona, me equivoqué.
N|El departamento responsable es el de tarjetas.
N|Disciplina es el estudio de yoga que pagas.
N|El banco debe responder a la reclamación en diez días.
N|El plazo del formulario acaba el {fact:a}.
N|Taxi Prisa cobró {fact:a} en octubre.
N|Última Oportunidad es una tienda de saldos.
N|Las visitas a urgencias costaron {fact:a} este año.
N|Tu fondo de emergencia duraría {fact:a}.
N|Gastaste menos que en cualquier mes del año.
N|Este mes guardaste {fact:a} de lo que entró.
N|Tu presupuesto para comer fuera se acabó el {fact:a}.
N|El préstamo lleva treinta días de retraso, según el prestamista.
N|El recordatorio sale una semana antes.
N|La prueba termina el domingo y después cuesta {fact:a}.
N|Hay meses más caros que otros.
N|Prefiero no juzgar; aquí están las cifras.
N|La deuda creció porque se sumaron intereses.
N|En caja hay errores; puedes preguntar en la tienda.
@@ 2
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
@@ 3
S|Gastar {fact:a} en zapatos con el alquiler por pagar es de irresponsables.
S|Gastaste {fact:a} en comida a domicilio. Cualquiera diría que es un exceso.
S|¿Otra vez {fact:a} en bares? Así están tus ahorros.
S|Pagar {fact:a} en recargos es lo que pasa por no estar atento.
S|Debes {fact:a}, y a tu edad eso es preocupante, la verdad.
S|Unos ahorros de {fact:a} no son para presumir.
S|Con {fact:a} en juegos queda claro cuáles son tus prioridades.
S|{fact:a} en comisiones demuestra que no miras la cuenta.
S|Alguien sensato habría parado mucho antes de {fact:a}.
S|Has conseguido gastar {fact:a} en un fin de semana, que ya es decir.
S|Es decepcionante que solo apartaras {fact:a}.
S|Este mes te has dejado ir del todo.
S|Van tres antojos seguidos; contrólate un poco.
S|Tendría que darte vergüenza arrastrar ese saldo.
S|No aprendes con los descubiertos.
S|A este paso seguirás sin nada a los cincuenta.
S|Con un poco más de disciplina no me estarías preguntando esto.
S|¿De verdad te parece razonable gastar eso en café?
S|Otros clientes de tu edad tienen diez veces más.
S|¿Cómo es posible gastar tanto en ropa?
S|Está visto que el presupuesto te lo tomas a broma.
S|Han sido tus malas elecciones las que te han traído aquí.
S|No puedes seguir gastando como un niño en una juguetería.
S|Si fueras más responsable, esta comisión no existiría.
S|No hiciste caso del aviso, y mira ahora.
S|Felicidades, has tirado otro sueldo.
S|Solo un despistado olvida dos veces la misma fecha.
S|Lo veía venir todo el mundo menos tú.
S|No fue nada sensato comprarlo, y lo sabes.
S|No tienes autocontrol con las compras en línea.
S|El presupuesto falló porque no te esforzaste.
S|Qué bochorno: bajo cero tres veces en un mes.
S|Ganas bien, así que no tienes excusa.
S|Gastas lo que no tienes en lo que no necesitas.
S|Hay gente que no sirve para el dinero, y tú eres de esos.
S|¿Tanto cuesta pagar a tiempo?
S|Ese recargo te está bien empleado.
S|La tarjeta se te ha vuelto a ir de las manos.
S|Un adulto normal tiene un mes de reserva.
S|Qué tontería hiciste con la prima.
S|Esperaba más de ti.
S|Tu abuela lloraría al ver este gasto.
S|Fue una bobada pedir ese préstamo.
S|Jugarte {fact:a} fue una estupidez.
S|¿Qué clase de padre se gasta esto en sí mismo?
S|Tendrías dinero si dejaras de quejarte.
S|El problema son tus costumbres, no tu sueldo.
S|Nadie con dos dedos de frente paga tres servicios de música.
S|Es mucho dinero para bebérselo.
S|No ahorrar nada a tu edad es una temeridad.
S|Tus amigos se reirán de ti.
S|Eres la prueba de que ganar más no basta.
S|Espabila.
S|Se nota que no lo pensaste.
S|Tienes suerte de que el banco te aguante.
S|En tu familia todos se apañan menos tú.
S|Pedir comida a diario es de vagos.
S|Gastas como si pagara otro.
S|Lástima que no supieras guardar el aumento.
S|Tus cuentas son un naufragio.
S|De los intereses solo puedes culparte a ti.
S|Siempre tienes una excusa a mano.
S|¿Cómo se puede ser tan dejado con una tarjeta?
S|Mucho capricho y poca sensatez.
S|Tienes las prioridades al revés.
S|Eso es lo que parece alguien sin plan.
S|Te repites que es solo un café.
S|¿En serio, otro par?
S|Al menos podrías intentarlo.
S|Otra vez has fallado.
S|Ante esto solo puedo negar con la cabeza.
S|No pareces persona para tener tarjeta.
S|Hasta para ti ha sido un mal mes.
S|Para lo que cobras, gastas sin medida.
S|Te estás cargando tu futuro, pedido a pedido.
P|No esperes ni un día más o lo lamentarás años.
P|Tienes que actuar antes del viernes o perderás lo ahorrado.
P|Este tipo está a punto de desaparecer, cógelo mientras dure.
P|Si no te apuntas ya, serás el único que se lo perdió.
P|Date prisa: solo tres clientes más pueden tenerlo.
P|Última ocasión de proteger a tu familia.
P|No puedes permitirte pensarlo más.
P|Hazlo ahora mismo, antes de que sea tarde.
P|Todos se están cambiando hoy, no te quedes atrás.
P|Si no llamas en una hora, se acabó.
P|Tu familia lo pagará si lo dejas.
P|No hay tiempo que perder.
P|Se te acaba el tiempo.
P|Si lo retrasas, lo pagarás caro.
P|Firma hoy, que mañana se cierra la puerta.
P|Imagina cómo te sentirás cuando ya no esté.
P|Sin esta cobertura, un accidente te hundirá.
P|Quedan poquísimas plazas.
P|Un paso en falso y tu crédito queda arruinado.
P|Perderás la casa si ignoras este mensaje.
P|No seas el que dudó.
P|Decide en los próximos minutos, te lo pido.
P|Cada hora que esperas tiras tu futuro.
P|Es urgente, déjalo todo y hazlo.
P|La oferta se esfuma en cuanto cierres esta ventana.
P|Miles ya están dentro, ¿hasta cuándo vas a mirar?
P|Les fallarías a tus hijos.
P|Rápido, que no vuelve.
P|No te lo perdonarás si ocurre algo.
P|Si ahora dices que no, luego no vengas.
P|Tienes que comprometerte esta noche.
P|Tu ocasión acaba en {fact:a}, salta ya.
P|Solo quedan {fact:a} a este precio, más vale correr.
P|Despídete de tus ahorros si no haces algo enseguida.
P|Todo el que esperó se arrepiente.
N|Llevas {fact:a} de {fact:b}, y quedan nueve días.
N|Gastaste {fact:a} en bares y {fact:b} en taxis.
N|Pagaste {fact:a} en recargos; las fechas eran el 5 y el 20.
N|Gastaste {fact:a} en zapatos el día antes del alquiler.
N|Tus descubiertos costaron {fact:a}.
N|Tienes {fact:a} ahorrados; hace un año eran {fact:b}.
N|Debes {fact:a} más que en junio.
N|Apartaste {fact:a}; casi todos los meses fue más.
N|Fue un fin de semana caro: {fact:a}.
N|Está por encima de tu importe habitual.
N|El café sumó {fact:a}, como preguntabas.
N|La prima se gastó antes de fin de mes, casi toda en el coche.
N|El saldo de esta tarjeta lleva tres meses creciendo.
N|Ya preguntaste por esta comisión; entonces se devolvió.
N|El recordatorio se envió el {fact:a}.
N|Pasaste tu propio límite en {fact:a}.
N|La oferta está hasta el {fact:a}; después puede haber otras.
N|Este tipo se ofrece hasta el {fact:a}.
N|El plazo para declarar acaba el {fact:a}; se puede pedir una prórroga.
N|Después del {fact:a} se aplica el recargo.
N|El descuento termina con el mes.
N|La reclamación tiene que salir antes del {fact:a}.
N|El alquiler tiene que estar el día cinco, según tu contrato.
N|Si el recibo sigue abierto, pueden cortar el servicio; antes avisan por escrito.
N|Una cuota de hipoteca perdida se puede recuperar, y hay planes para eso.
N|Un desahucio necesita orden de un juez.
N|Hay límites a lo que puede hacer un cobrador.
N|Esperar cuesta {fact:a} de intereses al mes con este saldo.
N|Un mes de retraso añadiría {fact:a} de intereses.
N|El plan familiar son {fact:a} al mes.
N|La paga de tu hija es de {fact:a} al mes.
N|La tarjeta de tu marido no se comparte conmigo.
N|La cuenta de los niños tiene {fact:a}.
N|Puedes decidirlo mañana; hasta entonces no cambia nada.
N|Puedes dejarlo como está.
N|Decir que no está bien.
N|Una pausa no es ningún problema.
N|Nadie lleva la cuenta.
N|Hay meses que cuestan más, y este fue uno.
N|Los imprevistos ocurren: {fact:a} en el dentista.
N|Comer fuera fue lo que más sumó, {fact:a}.
N|Compraste juegos por {fact:a}.
N|Fuiste al casino {fact:a} veces.
N|Preguntabas cuánto perdiste: {fact:a} netos.
N|Está bien que lo hayas visto.
N|Preguntar es un buen primer paso.
N|Cumpliste el presupuesto nueve meses de doce.
N|El presupuesto se quedó corto ese mes, en {fact:a}.
N|El plan no salió este mes, y no pasa nada.
N|Siento que el mes haya ido así.
N|Esa comisión fastidia, lo sé.
N|Un recargo a menudo se devuelve si se pide.
N|La tarjeta está cerca del límite: quedan {fact:a}.
N|Fíjate en la fecha: la aplicación dice el 5 y la carta el 6.
N|Malas Costumbres es una cervecería.
N|El Derroche es un restaurante de tu extracto.
N|"Date un Capricho" es la peluquería de la esquina.
N|Última Llamada es un bar, por su categoría.
@@ 4
S|Quizá te convenga preguntarte por qué sigues haciendo esto.
S|A lo mejor ayudaría ser un poco más adulto con el gasto.
S|Sin ánimo de ofender, esto es llevar mal el dinero.
S|Seguro que tenías buena intención, pero fuiste descuidado.
S|Con todo respeto, alguien en tu situación no debería comer fuera.
S|Es una lástima que no pudieras cumplir algo tan sencillo.
S|Un presupuesto no es tan difícil, de verdad.
S|Te sentirías mejor contigo si gastaras menos.
S|Seguro que ves lo irresponsable que fue.
S|Sorprende que una persona con estudios pague tantas comisiones.
S|Has sido irresponsable con la tarjeta, ¿no?
S|¿Dónde está tu sentido de la responsabilidad?
S|A diferencia de ti, la mayoría aparta algo primero.
S|Al lado de otros de tu edad, tus ahorros dan risa.
S|Tus compañeros sí han aprendido a ahorrar.
S|La persona media gasta la mitad que tú en ropa.
S|Todos los demás lo hacen mejor.
S|Vas por detrás de todo el mundo, y se nota.
S|La mayoría no necesita que le recuerden sus recibos.
S|Hasta quien gana menos paga a tiempo.
S|Otros darían lo que fuera por tu sueldo.
S|Tu hermano nunca habría llegado a esto.
S|Muy bien, te has fundido el sueldo.
S|Estupendo, otro recargo para la colección.
S|Bravo, lo has vuelto a conseguir.
S|Enhorabuena por vaciar los ahorros.
S|Claro, te hacía falta el quinto par de botas.
S|Otro mes, otro desastre.
S|Qué original: sin dinero antes del día 20.
S|Supongo que ahorrar era pedir demasiado.
S|Debes de ser el cliente favorito del casino.
S|Al menos la pizzería se hace rica contigo.
S|Veo que lo de los límites te suena a nuevo.
S|¿En qué estabas pensando con esa compra?
S|¿Quién se gasta {fact:a} en la peluquería?
S|¿Por qué no eres capaz de seguir el plan?
S|¿Cuándo vas a comportarte como alguien de tu edad?
S|¿Así quieres vivir?
S|¿No te avergüenza un saldo así?
S|¿Tan poco te importa tu crédito?
S|¿No aprendiste nada del mes pasado?
S|¿De verdad lo necesitabas?
S|¿Cuántas veces hay que decírtelo?
S|¿A eso le llamas ahorrar?
S|Eres de los que nunca tienen dinero.
S|Eres un comprador compulsivo.
S|Eres malo con el dinero, sin más.
S|Eres un vago con los recibos.
S|Eres un manirroto.
S|No eres un titular responsable.
S|Te falta disciplina.
S|Te falta fuerza de voluntad.
S|Ya no tienes edad para vivir así.
S|Tienes unas costumbres pésimas.
S|No puedes culpar a nadie más que a ti.
S|Tú solo te metiste en este lío.
S|Elegiste como un insensato.
S|Todo el mes tomaste malas decisiones.
S|Malgastaste {fact:a} en taxis.
S|Tiraste {fact:a} en intereses.
S|Dilapidaste la prima.
S|Dejaste crecer la deuda porque te daba igual.
S|Has fallado a todos.
S|Te niegas a aprender.
S|No sabes llevar ni un presupuesto sencillo.
S|No sabes usar una tarjeta de crédito.
S|No pudiste resistirte, ¿verdad?
S|Tenías que haberlo sabido.
S|Haberlo pensado antes de comprar.
S|A estas alturas deberías estar mucho mejor.
S|Lo habrías ahorrado si no fueras tan impulsivo.
S|Tendrías un colchón si te contuvieras.
S|Qué vergüenza.
S|Da pena verlo.
S|Fue una temeridad.
S|Un adulto no se comporta así.
S|Es culpa tuya y de nadie más.
S|Esto es puro derroche.
S|Así es la irresponsabilidad.
S|Este gasto es vergonzoso.
S|Los mayores no manejan así el dinero.
S|Ese descuido te cuesta {fact:a}.
S|Tu conducta es infantil.
S|Tus elecciones son la razón de tu deuda.
S|Las excusas no pagan recibos.
S|La avaricia te trajo hasta aquí.
S|Tu gasto es ridículo.
S|Tu incapacidad para ahorrar es un problema.
S|Tu historial con el dinero es lamentable.
S|Se te nota la falta de planificación.
S|Ridículo, gastar {fact:a} en velas.
S|Un ahorro patético para esos ingresos.
S|Francamente, me deja de piedra.
S|Un adulto responsable no arrastraría este saldo.
S|Quien respeta el dinero no hace eso.
S|La gente como tú acaba en bancarrota.
S|Solo los irresponsables pagan tarde.
S|Nadie que quiera a sus hijos se juega el dinero.
S|Alguien tiene gustos caros y sueldo barato.
S|Alguien se ha portado mal con la tarjeta.
S|A ver si la próxima vez piensas antes.
S|Ya es hora de que asumas tu responsabilidad.
S|Prueba a pensar antes de comprar.
S|Deja de ser tan descuidado.
S|Deja de culpar al banco de tus errores.
S|Ponte las pilas de una vez.
S|Mírate: {fact:a} en lotería.
S|Si no puedes pagarlo, no haberlo comprado.
S|Si hubieras estado atento, no habría pasado.
S|El banco no tiene la culpa de que no sepas contar.
S|No sorprende nada que estés endeudado.
S|Es una vergüenza deber tanto.
S|Tres descubiertos no tienen perdón.
S|Ya estás otra vez gastando lo que no tienes.
S|Una idea: deja de comprar cosas.
S|Te gastaste el alquiler en un móvil; brillante.
S|Te creía más listo.
S|Con tu pasado no me extraña.
S|No puedo decir que me impresione.
P|Actúa rápido, esto desaparece esta noche.
P|Solicítalo ya, antes de perder tu oportunidad.
P|Compra hoy o laméntalo mañana.
P|Llama de inmediato o las consecuencias serán graves.
P|Reclámalo ya; quedan horas.
P|Decídete ahora o se lo llevará otro.
P|Corre a firmar, quedan pocos.
P|Únete hoy, los demás ya lo hicieron.
P|Asegúralo en este minuto, mañana no estará.
P|Muévete ya o perderás el tren.
P|Ábrela hoy, mientras puedas.
P|Apúntate antes de medianoche o pagarás el doble.
P|Toma este trato ya, no habrá otro.
P|Estás a punto de perderte el mejor tipo de tu vida.
P|No tienes tiempo de pensarlo.
P|No debes esperar más.
P|Hazlo hoy, sin excusas.
P|Saldrás perdiendo si no dices que sí enseguida.
P|Serías un tonto si esperas.
P|Te quedarás sin nada si no actúas.
P|Te arrepentirás de no cogerlo.
P|Podrían cerrarte la cuenta si no respondes ya.
P|Tus hijos pagarán tus dudas.
P|Tu familia merece esta protección, no lo retrases.
P|Tu última oportunidad se te escapa.
P|El tipo solo se garantiza una hora, así que confirma.
P|Casi es demasiado tarde.
P|Esperar te costará todo.
P|Si de verdad los quisieras, contratarías hoy la póliza.
P|Si no haces nada, perderás la casa.
P|Ignóralo y allá tú.
P|Imagina a tus hijos sin techo por haber esperado.
P|Nadie puede permitirse esperar.
P|No firmar hoy sería un error enorme.
P|Cuando se acabe, se acabó.
P|Un día más y se termina.
P|Solo los rápidos lo consiguen.
P|Otros se lo están llevando mientras hablamos.
P|Los que esperaron lo perdieron todo.
P|Las plazas se llenan.
P|Alguien está a punto de ocupar tu sitio.
P|Pronto serás el único sin ello.
P|El plazo es esta noche, sin excepciones, así que muévete.
P|El trato no te va a esperar.
P|Piensa rápido.
P|Se acabó el tiempo, ¿sí o no?
P|Créeme, no quieres quedarte fuera.
P|Solo lo preguntamos una vez.
P|¿Y si esta noche pasa algo y no estás cubierto?
P|Sin esto pones en peligro a tu familia.
P|No te juegues el futuro de tus hijos; firma.
P|No desperdicies esta ocasión.
P|No cometas el error de esperar.
N|Nueve pagos fueron a tiempo y uno no.
N|A algunas personas les ayuda un recordatorio para pagar a tiempo.
N|Pagar un día tarde suele costar un recargo y nada más.
N|El límite se alcanzó el {fact:a}.
N|Esa compra fue de {fact:a}, el día 14.
N|La ropa fueron {fact:a}, el doble que el mes anterior.
N|Puedes preguntar qué hizo caro el mes.
N|No te comparo con otras personas.
N|No sé cuánto ahorran otros de tu edad.
N|Las medias de otros hogares dicen poco del tuyo.
N|Una deuda puede venir de muchas cosas: una avería, una enfermedad, un trabajo perdido.
N|Con ingresos irregulares cuesta formar un colchón.
N|Un presupuesto es un plan, no un examen.
N|Nadie lo consigue todos los meses.
N|Los planes se pueden cambiar.
N|Es normal tropezar.
N|A algunos les resulta más fácil ahorrar primero.
N|Preguntas si es demasiado; las cifras solas no lo dicen.
N|Preguntas por qué nunca te queda nada: entraron {fact:a} y salieron {fact:b}.
N|Dices que te sientes mal por ello; le pasa a mucha gente, y se puede mirar con calma.
N|Escribes que fuiste descuidado; los datos solo muestran un pago tarde.
N|Lo llamas tontería; yo solo veo {fact:a} en zapatos.
N|No me toca decir si fue una buena compra.
N|Si valió la pena solo lo sabes tú.
N|La oferta sigue abierta y no pasa nada si no la miras.
N|La solicitud se puede guardar y acabar luego.
N|El código vale diez minutos; después recibes otro.
N|El precio está fijado hasta el {fact:a}.
N|La prueba acaba en {fact:a}; hasta entonces se puede cancelar.
N|Si el préstamo no se paga, el prestamista puede ir al juzgado.
N|Si la tarjeta pasa del límite, las compras pueden rechazarse.
N|Si no haces nada, la cuenta sigue como está.
N|Pasado el plazo, la petición necesita un motivo.
N|Los hijos se pueden añadir a la póliza cuando se quiera.
N|Tu familia tiene sus propias cuentas, que no veo.
N|Un despido, una enfermedad o un divorcio pueden llevar a retrasos.
N|El banco puede ayudar cuando cuesta pagar.
N|Si te robaron la tarjeta, llama hoy al banco, por favor.
N|Avisa enseguida de una tarjeta robada: así puedes perder menos.
N|Avisa al prestamista en cuanto sepas que no puedes pagar.
N|Las reclamaciones tienen un plazo de sesenta días.
N|Los tipos pueden cambiar cada día.
@@ 5
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
@@ 6
S|Otra vez en números rojos. ¿Tan difícil es mirar el saldo antes de comprar?
S|A su edad, lo normal sería tener algo ahorrado.
S|Gastaste más en cenas que en la renta; tú sabrás cuáles son tus prioridades.
S|Con lo que gana, deber esto no tiene excusa.
S|La deuda no apareció sola, alguien pasó la tarjeta.
S|Una persona organizada habría pagado el día uno.
S|¿Otro bolso? Menos mal, con los siete que ya tenía no le alcanzaba.
S|Lo suyo con las compras por impulso empieza a dar pena.
S|Cualquiera con dos dedos de frente lee las condiciones antes de firmar.
S|Te lo expliqué la semana pasada, pero se ve que no estabas prestando atención.
S|Es una irresponsabilidad irse de vacaciones con la tarjeta al tope.
S|Su hermana, que gana menos, sí llega a fin de mes.
S|Tus padres no estarían muy orgullosos de este saldo.
S|El presupuesto lleva tres meses de adorno, por lo visto.
S|Tiró el aguinaldo en una semana.
S|No es mala suerte, es falta de disciplina.
S|Vive usted por encima de sus posibilidades y lo sabe.
S|La mayoría de los clientes consigue pagar a tiempo; no es ninguna hazaña.
S|Enhorabuena: cuatro recargos en un mes, todo un récord.
S|Si pusieras en las cuentas la mitad de las ganas que pones en la fiesta, otra cosa sería.
S|Qué vergüenza ver el casino por delante del súper.
S|A los cuarenta y cinco años ya debería saber usar una tarjeta.
S|Lo gastó porque quiso, así que no busque culpables.
S|Con hábitos como los suyos, lo raro sería que sobrara algo.
S|Usted compra como rico y paga como pobre.
S|¿De verdad creíste que la prueba gratis se iba a cancelar sola?
S|Eso le pasa por descuidado.
S|Gente con menos que tú se las arregla perfectamente.
S|Un padre de familia no debería gastar {fact:a} en bares.
S|El dinero se te va de las manos como a un niño en una feria.
S|Ese capricho le costó la luz del mes, felicidades.
S|Se nota que en su casa nadie lleva las cuentas.
S|Si de verdad quisieras ahorrar, no pedirías comida cuatro noches por semana.
S|Pagar solo el mínimo es cosa de quien no quiere ver la realidad.
S|Tanto estudio para no entender un estado de cuenta.
S|Ahora se queja de los intereses, pero cuando compraba bien contento que estaba.
S|Mejor no le digo el total de octubre, por no hacerle pasar un mal rato.
S|Eres de los que nunca aprenden con el primer recargo.
S|Habría bastado con un recordatorio en el celular, pero ni eso.
S|El desorden de esta cuenta habla por sí solo.
S|Qué manera de derrochar.
S|Dinero para el salón de uñas hubo; para el préstamo, curiosamente, no.
S|Nadie la obligó a contratar nueve suscripciones.
S|Usted solito se metió en este lío.
S|Una señora de su posición no debería andar con sobregiros.
S|Ya van tres veces que prometes recortar, y ya nadie se lo cree.
S|Lo sensato era guardar el reembolso, pero la sensatez no parece lo suyo.
S|Le faltó carácter para decirle que no al vendedor.
S|Con ese ritmo de ahorro, la casa se la compran sus nietos.
S|Tienes las finanzas de un adolescente.
S|No hay que ser un genio para restar lo que se gasta de lo que entra.
S|El problema no es el sueldo, el problema es usted.
S|Mientras otros ahorraban para emergencias, usted coleccionaba zapatillas.
S|Sinceramente, apostar la nómina es de inconscientes.
S|Qué fácil es gastar cuando luego se le pide ayuda al banco.
S|Esa comisión era evitable para cualquiera que tenga un calendario.
S|Otra vez la misma pregunta y otra vez la misma respuesta: compras demasiado.
S|Lo del tercer televisor sería por necesidad, me imagino.
S|Debería darle apuro preguntar por un aumento de límite con este historial.
S|Para decir que ahorra para la boda, lo disimula muy bien.
S|Pasan los meses y usted sigue tropezando con la misma piedra, por terco.
S|Un poco más de madurez y no estaríamos hablando de recargos.
S|Has tratado la tarjeta como si fuera un sueldo extra.
S|Los repartidores de su barrio deben de tenerle mucho cariño.
S|Hay clientes cuidadosos y luego está usted.
S|Con una simple lista de la compra se habría ahorrado este disgusto, pero pensar cansa.
S|No me extraña que esté a cero.
S|Es triste ver lo poco que queda después de quince años trabajando.
S|Fue una compra absurda, y en el fondo lo sabes.
S|Si le alcanza para el tatuaje, le alcanza para la cuota.
S|Usted ignoró tres avisos, y ahora viene sorprendido.
S|¿Qué clase de madre deja la cuenta del comedor en cero y se compra un reloj?
S|La culpa del cargo es toda suya.
S|Sus vecinos, con el mismo ingreso, guardan el doble.
S|Eso lo sabe hasta un niño de primaria.
S|Le sobra gusto y le faltan cuentas.
S|Menuda forma de empezar el año: todo gastado el día cuatro.
S|Sería más fácil ayudarle si no hubiera sido tan imprudente.
S|Gastar en lotería es el impuesto de los que no saben sumar.
S|No supiste parar en diciembre, y enero te lo cobra.
S|Aquí se ve a una persona que no sabe decirse que no.
S|Llamar emergencia a unos conciertos me parece atrevido.
S|¿Y con qué cara piensa pedir otro préstamo?
S|Qué decepción de mes, la verdad.
S|Tu pareja lleva su parte impecable; la tuya, en cambio, da lástima.
S|Por pereza se pagan recargos todos los meses.
S|La gente trabajadora no acumula deudas así.
S|Tampoco es para presumir, guardar nueve dólares.
S|Ya es mayorcito para que el banco le recuerde sus fechas.
S|Se ha acostumbrado usted a vivir de prestado.
S|Once viajes en auto para menos de dos millas; caminar no cuesta nada, por si no lo sabía.
S|Lo normal es que uno sepa cuánto gana y cuánto gasta, ¿no le parece?
S|Tu historial es un desastre de principio a fin, y no por casualidad.
S|Una cosa es un descuido y otra lo que usted hace con esta cuenta.
S|Si hubieras escuchado en mayo, no estarías llorando en junio.
S|Seguro que el segundo patinete era imprescindible.
S|Pidió un presupuesto y no respetó ni una sola línea; para eso, mejor no pedirlo.
S|La tarjeta no tiene la culpa de su falta de cabeza.
S|Cuesta entender cómo alguien sobregira una cuenta el mismo día de cobro.
S|Ese nivel de gasto en ropa es simplemente ridículo.
S|Da la impresión de que le importa más aparentar que pagar.
S|Perdió en apuestas lo de los niños, y eso no tiene nombre.
S|Esperaba más cabeza de un contador.
S|Los intereses son el precio de no haber pensado antes.
S|En dos clics tenía la fecha delante, pero no se molestó.
S|Para ti todo es urgente menos pagar.
S|Su cuenta parece la de alguien que cree que mañana se acaba el mundo.
S|Otros, con más hijos y menos sueldo, no se atrasan nunca.
S|Le voy a hablar claro: usted es un manirroto.
S|Gastas primero y piensas después, siempre igual.
S|No hace falta mucha inteligencia para ver que esa cuota no cabía.
S|Conformarse con el mínimo es de gente sin ambición.
S|¿Quince cafés en dos semanas y dice que no puede ahorrar?
S|Se le fue el dinero en tonterías, y así se lo muestra la lista.
S|Con lo bien que vivían sus padres con tan poco, y mire usted.
S|Hacerse la víctima no baja el saldo.
S|Esta deuda retrata muy bien su manera de ser.
S|Ya le gustaría a mucha gente ganar lo que usted malgasta.
S|El recargo se lo ganó a pulso.
S|Podría haberlo evitado cualquier persona medianamente responsable.
P|Decídase ya, que esta tasa no espera a nadie.
P|Si no pagas hoy, luego no digas que no te avisé.
P|Quedan muy pocos cupos y el suyo se lo puede llevar otro.
P|Es ahora o nunca.
P|Piense en sus hijos: ¿los va a dejar sin protección por ahorrarse unos dólares?
P|Corre, que la oferta se esfuma esta noche.
P|Todos sus compañeros ya la pidieron; solo falta usted.
P|Un atraso más y le harán la vida imposible.
P|Toca el botón primero, ya leerás las condiciones.
P|Se va a arrepentir toda la vida si la deja pasar.
P|Cada hora que duda está perdiendo dinero.
P|No tiene tiempo de comparar, confíe en mí y acepte.
P|Si cierra este chat, despídase del descuento.
P|Su casa está en juego, así que pague antes de las cinco.
P|Última llamada. Después, la puerta se cierra para siempre.
P|¿Cómo se lo va a explicar a su esposo si mañana ya no está?
P|Hazlo por tu mamá, que bastante ha sufrido.
P|Le doy cinco minutos para confirmar.
P|Sin este seguro, una sola caída los deja en la calle.
P|El banco ha sido muy paciente con usted, y la paciencia se acaba.
P|Rápido, confirma, no lo pienses más.
P|Mañana será tarde y no podré hacer nada por usted.
P|Después de tantos años juntos, nos dolería mucho que dijera que no.
P|La gente lista ya está dentro, ¿qué haces tú todavía fuera?
P|Si de verdad quiere a su familia, firme hoy.
P|Van a llamarte los cobradores a todas horas si sigues así de callado.
P|Una oportunidad como esta pasa una vez en la vida, agárrela.
P|Su cuenta corre grave peligro mientras no contrate el paquete de alertas.
P|Cientos de clientes están mirando esta misma oferta en este momento.
P|Pague en la próxima hora o aténgase a las consecuencias.
P|No me haga pasar su caso a cobranza.
P|Cuanto más espere, más hondo se hunde.
P|Apúrate, que los puntos vuelan.
P|¿Va a esperar a que pase una desgracia para protegerse?
P|Si lo deja para luego, olvídese de que alguien le vuelva a prestar.
P|Dígame sí o no ahora mismo, hay otros esperando esta tasa.
P|Te quedas atrás mientras tus amigos hacen dinero.
P|Solo por hoy, solo para usted, y no habrá otra: acepte.
P|El reloj corre en su contra.
P|Imagínese la cara de su niña cuando no haya para la universidad.
P|Activa el pago automático ya o prepárate para lo peor.
P|No le conviene hacer enojar al banco con otro retraso.
P|Entre antes de que se llene, porque le garantizo que se llena.
P|Si no lo haces tú, nadie va a cuidar de los tuyos.
P|Es lo mínimo que puede hacer por nosotros después de la ayuda con el sobregiro.
P|Los precios se disparan y usted de brazos cruzados; firme de una vez.
P|Te lo digo por última vez: o lo tomas o lo pierdes.
P|Quien duda se queda sin nada, así de simple.
P|Podría perder el trabajo mañana, así que contrate la cobertura esta misma tarde.
P|Su silencio lo tomaré como que no le importa su deuda.
P|Ándele, que en un ratito la quitan.
P|Le quedan segundos para salvar su beneficio.
P|Si deja vencer esto, no venga después a pedir ayuda.
P|Tu crédito pende de un hilo; no te muevas de aquí sin pagar.
P|¿Quiere ser la única de la oficina que se lo pierda?
P|No hay nada que pensar: acepte, acepte y duerma tranquilo.
P|Todo lo que construyó puede venirse abajo por no apretar un botón.
P|La próxima vez que se quede tirado sin saldo, acuérdese de que rechazó esta cobertura.
P|Se lo van a descontar del sueldo si no reacciona de inmediato.
P|Esta invitación no se repite y me daría mucha pena verle fuera.
P|Ya la dejaste pasar dos veces; a la tercera te quedas sin ella.
P|Hágalo antes de la cena, sus hijos se lo merecen.
P|Suelte todo y pague, porque esto lo perseguirá el resto de sus días.
P|El que llegue primero se la queda, así que muévete.
P|Sin una respuesta suya esta noche, yo no respondo de lo que pase.
P|Cuando lo vean los burós, nadie le va a abrir una puerta. Dese prisa.
P|Usted sabrá si quiere arriesgar el futuro de su familia por una simple cuota.
P|Alguien podría estar vaciando tu cuenta ahora mismo, compra la protección ya.
P|Los que esperaron el año pasado todavía están llorando.
P|No sea el último en enterarse; súbase hoy.
P|Vamos, un toque y listo, no hay motivo para irse sin ella.
P|La cosa se va a poner fea si el viernes no está el pago.
P|¡Vuela! A medianoche se acaba y no habrá prórroga para despistados.
P|Le ruego que no nos falle, contamos con su aceptación hoy.
P|Si pierdes esta tasa, no la vas a volver a ver en tu vida.
P|Deje de leer y empiece a ahorrar, que el tiempo se le va.
P|Está completamente desprotegido, y las tragedias no avisan.
P|Firme antes de que su competencia se le adelante.
P|Un minuto más de duda y le sale el doble de caro.
P|¿Cómo podrá dormir sabiendo que no hizo nada por ellos?
P|Las mejores casas se las llevan los que piden la preaprobación hoy; los demás miran.
P|O se pone al día esta semana o el problema será mucho más grande de lo que imagina.
P|Su lugar está reservado solo mientras no salga de esta pantalla.
P|No quiero asustarle, pero he visto a familias perderlo todo por esperar un día.
P|Tome la tarjeta, no nos haga ese feo.
P|En cuanto cuelgue este aviso, la oferta pasa al siguiente de la lista.
P|Me vas a agradecer que te apure: acéptala ya.
P|Tendré que anotar que se negó a pagar si no lo hace en este momento.
P|Ya casi no queda nada, compre ahora y pregunte después.
P|Si fueras buen hijo, hoy mismo le contratarías el plan a tu padre.
`;
