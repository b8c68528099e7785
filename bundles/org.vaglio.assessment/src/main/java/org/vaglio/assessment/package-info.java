/** x */ package org.vaglio.assessment;
