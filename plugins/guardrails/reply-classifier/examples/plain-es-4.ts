/** What articles say, Spanish: to be said as it is. */
export const plainSpanish4 = `
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
`;
