admin-title = Para el administrador: qué debe permitir el espacio de trabajo
admin-origin = La dirección de esta página, salvo que esté en el dominio del espacio de trabajo: active Settings > General > REST API > Enable CORS e introduzca esto en CORS Origin, en lugar del *.
admin-permissions = Los permisos de quien inicia sesión, en Administration > Workspace > Permissions.
admin-token = Para iniciar sesión con un token, también este.
admin-copy = Copiar { $what }
admin-copied = Copiado: { $what }
admin-not-copied = El navegador no lo ha copiado. Selecciónelo y cópielo a mano.
