;;; vaglio.el --- Risk maps (.mappa) with Vaglio -*- lexical-binding: t -*-
;; SPDX-License-Identifier: EPL-2.0
;; Package-Requires: ((emacs "28.1") (eglot "1.8"))

;;; Commentary:

;; A small major mode and the language server `vaglio lsp', through eglot (part of Emacs 29; a package before).
;; In the init file: (load "/path/to/vaglio.el")

;;; Code:

(require 'eglot)

(defgroup vaglio nil "Italian anti-corruption risk maps." :group 'languages)

(defcustom vaglio-command "vaglio" "The command whose language server checks maps." :type 'string)

(defvar vaglio-mode-syntax-table
  (let ((table (make-syntax-table)))
    (modify-syntax-entry ?/ ". 124b" table)
    (modify-syntax-entry ?* ". 23" table)
    (modify-syntax-entry ?\n "> b" table)
    (modify-syntax-entry ?« "|" table)
    (modify-syntax-entry ?» "|" table)
    (modify-syntax-entry ?- "_" table)
    (modify-syntax-entry ?^ "_" table)
    table)
  "Comments, texts and names of maps.")

(defconst vaglio-keywords
  `((,(rx line-start (* blank)
          (group (or "importa" "piano" "parte" "ente" "settore" "ufficio" "servizio" "direzione" "unità" "ruolo" "area"
                     "funzione" "fattore" "macroprocesso" "processo" "fase" "azione" "evento" "misura" "scheda" "rischio"
                     "classe" "giudizio" "scala" "riepilogo" "graduatoria" "totale" "calcolo" "allegato" "articolo" "elenco"
                     "cita" "documento" "riparato" "saltato" "illeggibile" "gravità" "convenzione" "accetta" "metodo" "indice"
                     "criterio" "legenda" "livello" "fasce" "fascia" "soglia" "intervento"))
          symbol-end)
     1 font-lock-keyword-face)
    (,(rx symbol-start (or "usa" "approvato" "per" "fonte" "pagina" "riga" "righe" "responsabile" "estende" "poi") symbol-end)
     . font-lock-builtin-face)
    (,(rx symbol-start (+ digit) (? (any ".,") (+ digit)) symbol-end) . font-lock-constant-face))
  "What is coloured in maps.")

(defun vaglio-indent-line ()
  "Indent by two for each open brace."
  (interactive)
  (let ((closing (save-excursion (back-to-indentation) (looking-at "}"))))
    (save-excursion
      (indent-line-to (* 2 (max 0 (- (car (syntax-ppss (line-beginning-position))) (if closing 1 0))))))
    (when (< (current-column) (current-indentation))
      (back-to-indentation))))

;;;###autoload
(define-derived-mode vaglio-mode prog-mode "Mappa"
  "Major mode for Italian anti-corruption risk maps."
  (setq-local comment-start "// "
              comment-end ""
              indent-tabs-mode nil
              indent-line-function #'vaglio-indent-line
              font-lock-defaults '(vaglio-keywords)))

;;;###autoload
(add-to-list 'auto-mode-alist '("\\.mappa\\'" . vaglio-mode))
(add-to-list 'eglot-server-programs
             `((vaglio-mode :language-id "mappa") . ,(lambda (&rest _) (list vaglio-command "lsp"))))
(add-hook 'vaglio-mode-hook #'eglot-ensure)

(provide 'vaglio)
;;; vaglio.el ends here
