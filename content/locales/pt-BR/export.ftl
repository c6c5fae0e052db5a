# O que a página de /export diz em volta do que foi guardado.

export-page = O que eu guardo sobre você
export-page-made = Feito em { $date }.
export-page-zone = Os horários são os de { $zone }.
export-page-utc = Os horários estão em UTC, porque não sei seu fuso horário.
export-page-file = Quem tiver este arquivo pode ler. O arquivo .json que veio junto tem o mesmo conteúdo e alguns detalhes que só servem para um programa.
export-part = parte { $number }
export-settings = Configurações
export-consent = Seu sim
export-consent-version = para a versão { $version } do que fica guardado
export-country = País
export-is-on = sim
export-is-off = não
export-open = Perguntas abertas: { $title }
export-tried = Ideias que você experimentou
export-tags = Das últimas respostas que você guardou, para achar ideias que combinem
export-notes = Recados
export-note-shown = está no chat
export-journal = O que você guardou
export-empty = Nada ainda.
export-silent = Aqui não há palavras: todas as perguntas foram puladas.
export-links = Os seus vínculos
