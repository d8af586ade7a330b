### What the page says before its program runs, and when it cannot.

boot-loading = Cargando el panel de control…
boot-slow = La carga continúa: la conexión es lenta.
boot-later = La carga continúa después de diez segundos. Compruebe la conexión o inténtelo de nuevo.
boot-failed = No se pudo cargar el panel de control: uno de sus archivos no llegó o llegó dañado. Compruebe la conexión e inténtelo de nuevo; si el problema continúa, pregunte a quien aloja esta página si están todos sus archivos.
boot-absent = Esta página necesita WebAssembly, y este navegador no lo tiene o lo tiene desactivado. Use un navegador actual o consulte a su administrador.
boot-blocked = La política de seguridad de este servidor bloquea WebAssembly. Quien aloja esta página puede añadir 'wasm-unsafe-eval' a script-src en su Content-Security-Policy.
boot-refused = La política de seguridad de este servidor bloquea un archivo de esta página. Quien aloja esta página puede permitir en su Content-Security-Policy:
boot-sandboxed = Un entorno aislado (sandbox) impide que esta página lea sus propios archivos: el del marco en el que está o uno de la política del servidor. Quien lo configuró puede añadirle allow-same-origin; o abra esta página en una pestaña propia.
boot-again = Intentar de nuevo
boot-stopped = El panel de control se detuvo por un error propio. Su vista se conserva en la dirección.
boot-reload = Volver a cargar
boot-translated = Algo traduce esta página: el navegador o un complemento. La página ha repuesto sus propias palabras, porque los números traducidos ya no cambiarían. Desactive la traducción de esta página; tiene idiomas propios: elija uno al pie de la página.
boot-translating = Algo traduce esta página sin cesar: el navegador o un complemento. La página está oculta, porque los números traducidos ya no cambian. Desactive la traducción de esta página y vuelva a cargarla; tiene idiomas propios: elija uno al pie de la página.
boot-close = Cerrar
boot-scriptless = Esta página necesita JavaScript y WebAssembly. Su navegador o una política bloquea los scripts: permítalos en esta página y vuelva a cargarla.
boot-unstarted = El panel de control no se ha iniciado: su primer script no llegó o una política lo bloquea. Quien aloja esta página puede comprobar si están todos sus archivos y si su Content-Security-Policy permite script-src 'self' 'wasm-unsafe-eval'. En el navegador, permita los scripts en esta página y vuelva a cargarla.
