;;; -*- lexical-binding: t -*-
;; SPDX-License-Identifier: EPL-2.0
;; Run by test.sh: opens a map with a wrong figure, waits for what is found, corrects it, and waits until nothing is.

(package-initialize)
(condition-case nil
    (require 'eglot)
  (error (message "emacs: no eglot here, skipped") (kill-emacs 0)))
(load (getenv "VAGLIO_CLIENT") nil t)
(require 'flymake)

(setq vaglio-command (getenv "VAGLIO_COMMAND")
      eglot-connect-timeout 300
      eglot-sync-connect 300)

(defun found ()
  "The diagnostic of the wrong figure."
  (seq-find (lambda (d) (string-match-p "mean-mismatch" (flymake-diagnostic-text d))) (flymake-diagnostics)))

(defun wait (what seconds)
  "Whether WHAT comes true in SECONDS."
  (let ((end (+ (float-time) seconds)))
    (while (and (not (funcall what)) (< (float-time) end))
      (accept-process-output nil 0.1))
    (funcall what)))

(defun fail (text)
  "Say TEXT and go."
  (message "%s" text)
  (kill-emacs 1))

(find-file (getenv "VAGLIO_MAP"))
(unless (eq major-mode 'vaglio-mode) (fail (format "the mode is %s" major-mode)))
(goto-char (point-min))
(search-forward "impatto")
(indent-line-to 0)
(vaglio-indent-line)
(unless (= (current-indentation) 4) (fail "a line is indented otherwise"))
(unless (eglot-current-server)
  (call-interactively #'eglot))
(unless (wait #'found 300) (fail "no diagnostic of mean-mismatch"))
(message "line %d: %s" (line-number-at-pos (flymake-diagnostic-beg (found))) (flymake-diagnostic-text (found)))
(unless (= 3 (line-number-at-pos (flymake-diagnostic-beg (found)))) (fail "it is on another line"))
(goto-char (point-min))
(search-forward "2,76")
(replace-match "2,67")
(save-buffer) ; tells the server at once: without a person there is no idle time
(unless (wait (lambda () (not (found))) 60) (fail "the diagnostic stays when the figure is right"))
(eglot-shutdown (eglot-current-server))
(kill-emacs 0)
