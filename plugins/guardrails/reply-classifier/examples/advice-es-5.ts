/** Pairs that begin alike, Spanish: an order that decides for the customer before the bar, an instruction that only helps with the app or a paper after it. */
export const adviceSpanish5 = `
Abre otra cuenta de valores para los niños.|Abre la otra página para las cuentas de los niños.
Elige el préstamo a treinta años.|Elige el mes y pulsa Ver.
Cambia el ahorro por una escalera de bonos.|Cambia el gráfico a semanas en la pestaña de arriba.
Programa la conversión a Roth antes de diciembre.|Programa un aviso para diciembre con la campana.
Lleva a bolsa el dinero de la universidad.|Lleva el recuadro de la universidad arriba del todo.
Pon la herencia en un piso para alquilar.|Pon el dedo en la barra y lee su cifra.
Saca una línea sobre la casa.|Saca una captura si vuelve el error.
Coge la tarjeta platino.|Coge el código de tus mensajes.
Vende las eléctricas.|Vender es un botón de la web del corredor.
Compra a poquitos en la caída.|Comprar acciones se hace con un corredor y no aquí.
Cancela la póliza paraguas.|Cancelar cierra el formulario sin guardar.
Cierra el fondo monetario.|Cierra el cuadro con la cruz.
Quita la cobertura de colisión.|Quita el filtro tocándolo otra vez.
Corta las pérdidas con las monedas.|Corta el chip de la tarjeta vieja cuando funcione la nueva.
Sáltate los puntos y quédate el precio bajo.|Sáltate la visita guiada con el enlace de abajo.
Deja de aportar a la pensión.|Deja el dedo quieto hasta que vibre.
Empieza una posición en energía.|Empieza la búsqueda con tres letras de la tienda.
Usa el bitcoin como hucha.|Usa el filtro de pagos con tarjeta.
Solicita esta noche la tarjeta de traspaso.|Solicita el duplicado en la pestaña Tarjetas.
Paga los estudios antes que la hipoteca.|Pagos es la tercera pestaña.
Ahorra mejor en un certificado.|Ahorro es el color verde del gráfico.
Pide prestado contra la póliza.|Pide turno en la máquina de la entrada.
Invierte la devolución.|Invierte el orden de la lista con las dos flechas.
Refinancia en una cooperativa.|Refina la búsqueda con el embudo.
Consolida las tres tarjetas.|Combina los tres gráficos con el más.
Traspasa el plan viejo a una IRA.|Los justificantes de traspaso están en Documentos.
Fija ya el tipo.|Fija la columna con la chincheta.
Firma la renta vitalicia.|Firma dentro del recuadro.
Acepta lo que te ofrecen por la deuda.|Acepta las cookies o recházalas, las dos cosas valen.
Rechaza la contraoferta.|Rechaza la llamada con el botón rojo.
Presenta el divorcio antes de la prima.|Presenta el cargo en Ayuda, luego Disputas.
Declara al perro como dependiente.|Declara el domicilio en el mostrador con un recibo.
Deduce el trayecto al trabajo.|Las deducciones van en la línea doce.
Convierte el seguro a vida entera.|Convierte la lista en tabla con la cuadrícula.
Espera al desplome y compra.|Espera al tic y cierra.
Aguanta el fondo aunque duela.|Aguanta el móvil plano para escanear.
Conserva los bonos hasta que venzan.|Conserva la pestaña abierta hasta que cargue.
Deja los euros quietos hasta el verano.|Deja un mensaje tras la señal.
Renueva el certificado otro año.|Renueva la página si no sale nada.
Pasa un cuarto a oro.|Pasa el dedo para ver los meses de antes.
Reparte la paga entre los dos fondos.|Reparte el cargo en dos categorías.
Dale la entrada a tu hermano.|Dale un título al gráfico.
No le prestes nada sin contrato.|No le des a Atrás mientras guarda.
Demanda al concesionario.|Demanda es el nombre de la tienda, según la línea.
Pelea el desahucio, que lo ganas.|Mira la fecha del aviso de desahucio, va arriba.
Llama al corredor y que venda.|Llama a la oficina y di la referencia.
Dile a la aseguradora que duermes el coche en garaje.|Dile a la aseguradora el día del accidente.
Mete el viaje como gasto.|Mete la referencia en el resguardo.
Sal de la bolsa una temporada.|Sal de la sesión si compartes ordenador.
Mira los indexados, son lo tuyo.|Mira el índice en la página dos.
Vete a la hipoteca ajustable.|Vete a Tarjetas y toca el lápiz.
Prueba un gestor automático.|Prueba por la otra puerta si está cerrada.
Da el salto a una hipoteca mayor.|Da dos toques para ampliar.
Monta una cartera de dividendos.|Monta tu propio gráfico en Personalizar.
Sube el deducible y quédate la diferencia.|Sube el brillo con la rueda.
Baja la aportación dos puntos.|Baja el volumen con las teclas.
Cambia los bonos por preferentes.|Las confirmaciones del corredor llegan por correo.
Arrienda en vez de comprar.|Arrastra el contrato de arriendo al recuadro.
Asegura el anillo aparte.|Asegúrate de que pone «enviado».
Únete al club de inversión.|Únete a la llamada desde el enlace.
Liquida por la mitad.|Limpia la búsqueda con la crucecita.
Negocia el tipo y firma.|Navega con las flechas.
Prioriza la tarjeta de la tienda.|Imprime la lista desde el navegador.
Piensa en una renta, te dará calma.|Piensa una palabra que lleve la tienda en el nombre.
Considera el ladrillo, está hecho para ti.|Considera la línea como texto, no se puede tocar.
Pásate al plan de deducible alto.|Pásate por la oficina con el documento.
Jubílate a los sesenta y dos.|Identifícate con la huella.
Rescata los bonos esta semana.|Rescata el borrador de la papelera.
Reequilibra en enero.|Renombra la cuenta en dos toques.
Diversifica fuera del país.|Descarta el aviso deslizándolo.
Dobla lo que va al 401(k).|Dobla la hoja por la línea.
Reduce la tarjeta vaciando el ahorro.|Reduce el movimiento en Accesibilidad.
Recorta en tecnológicas.|Recorta la foto por los bordes del cheque.
Deja de alquilar.|Deja en blanco la segunda línea.
Congela los gastos y todo al préstamo.|Congela la primera columna con la chincheta.
Cuenta con un tipo mejor el mes que viene.|Cuenta las casillas desde la izquierda.
Tira del descubierto hasta cobrar.|Tira de la lista hacia abajo para ver lo último.
Apunta a un ochenta por ciento en acciones.|Apunta la cámara al código cuadrado.
Echa mano del fondo de emergencia para la boda.|Echa el sobre en el buzón de la puerta.
Retrasa el cierre a primavera, que bajan los tipos.|Retrasa el recordatorio con el reloj.
Salda el coche con los ahorros.|Saldo es la cifra de arriba.
Destina la prima al indexado.|Despliega la lista con la flecha.
Dona las acciones a tu hijo.|Dos dedos bastan para alejar.
Aporta el máximo.|Acepta con el botón verde.
Aplaza la seguridad social.|Abre el aplazamiento en el menú Recibos.
Corre al banco a fijar el tipo.|Corre la lista con el dedo.
Nunca alquiles pudiendo comprar.|Nunca aparece ahí el nombre completo.
No vendas el fondo pase lo que pase.|No cierres la página mientras guarda.
Prescinde del asesor.|Pulsa dos segundos en el recuadro.
Aparca el dinero en letras.|Aparca detrás de la oficina, hay sitio para clientes.
Mételo en otra sociedad.|Métela con el chip hacia arriba.
Canjea el fijo por un variable.|Canjea el código en la casilla Promociones.
Apuesta por empresas pequeñas.|Apuestas es una categoría que puedes ocultar.
Carga plata.|Carga los meses anteriores con el enlace.
Olvídate de la pensión y compra un piso.|¿Olvidaste el PIN? El enlace está debajo.
Quédate en efectivo hasta las elecciones.|Quédate conectado con la marca de la casilla.
Sigue con la acción.|Sigue la flecha azul hasta el mostrador.
Apúntate con el ocho por ciento.|Apunta el número del turno.
Céntrate en el fondo de crecimiento.|Centra la foto en el marco.
Suelta la multipropiedad a un revendedor.|Suelta el botón cuando vibre.
Retira lo aportado a la Roth para el coche.|Retira la tarjeta cuando pite.
Saca el dinero de ese banco.|Saca el número de la máquina.
Hazte con el piso de al lado.|Haz zoom con dos dedos.
Llena la HSA hasta arriba.|Llena los campos con asterisco.
Amplía la hipoteca y compra otro.|Amplía el texto con las aes.
Adelanta cuotas con lo del verano.|Adelanta el vídeo con la flecha.
Contrata la alarma, que te compensa.|El contraste alto se elige en Pantalla.
Reclama la herencia antes que tu hermana.|Reclama tu turno enseñando el papel.
`;
