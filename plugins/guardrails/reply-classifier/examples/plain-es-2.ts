/** What the assistant and its articles say, Spanish: to be said as it is. */
export const plainSpanish2 = `
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
`;
