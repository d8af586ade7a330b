admin-title = Para o administrador: o que o espaço de trabalho deve permitir
admin-origin = O endereço desta página, a menos que ela esteja no domínio do espaço de trabalho: ative Settings > General > REST API > Enable CORS e informe isto em CORS Origin, no lugar do *.
admin-permissions = As permissões de quem entra, em Administration > Workspace > Permissions.
admin-token = Para entrar com um token, também esta.
admin-copy = Copiar { $what }
admin-copied = Copiado: { $what }
admin-not-copied = O navegador não copiou. Selecione e copie manualmente.
