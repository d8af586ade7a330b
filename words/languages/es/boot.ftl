### What the page says before its program runs, and when it cannot.

boot-loading = Cargando el panel de control…
boot-slow = La carga continúa: la conexión es lenta.
boot-later = La carga continúa después de diez segundos. Compruebe la conexión o inténtelo de nuevo.
boot-failed = No se pudo cargar el panel de control: uno de sus archivos no llegó o llegó dañado. Compruebe la conexión e inténtelo de nuevo; si el problema continúa, pregunte a quien aloja esta página si están todos sus archivos.
boot-absent = Esta página necesita WebAssembly, y este navegador no lo tiene o lo tiene desactivado. Use un navegador actual o consulte a su administrador.
boot-blocked = La política de seguridad de este servidor bloquea WebAssembly. Quien aloja esta página puede añadir 'wasm-unsafe-eval' a script-src en su Content-Security-Policy.
boot-again = Intentar de nuevo
boot-stopped = El panel de control se detuvo por un error propio. Su vista se conserva en la dirección.
boot-reload = Volver a cargar
boot-scriptless = Esta página necesita JavaScript y WebAssembly. Su navegador o una política bloquea los scripts: permítalos en esta página y vuelva a cargarla.
