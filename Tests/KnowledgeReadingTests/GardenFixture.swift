import Diagnostics

/// A graph without errors that uses every key of the format, for tests to break.
let garden = SourceText(
  file: "garden.yaml",
  text: """
    # A small graph with everything in it.
    graph:
      id: garden
      title: 'A garden: everything that the format knows'
      summary: >-
        Two lines
        folded into one.
      license: CC0-1.0
    regions:
      - {name: hippocampus, within: brain, synonyms: [HPC]}
    entities:
      exercise: {name: Exercise, kind: intervention, level: intervention, synonyms: [training]}
      running:
        name: Running
        kind: intervention
        level: intervention
        broader: exercise
      drug:
        name: Drug
        kind: drug
        level: intervention
        xref: [CHEBI:1, "CHEBI:2"]
      both: {name: Both, kind: intervention, level: intervention, parts: [exercise, drug]}
      bdnf:
        name: BDNF
        label: BDNF
        kind: protein
        level: signalling
        xref: HGNC:1033
        about: "A growth factor: µg of it count."
      htr2a: {name: 5-HT2A receptor, label: 5-HT₂A, kind: receptor, level: target}
      depression: {name: Depression, kind: outcome, level: clinical, desired: fall}
      relapse: {name: Relapse, kind: risk, level: clinical, desired: fall, broader: [depression]}
    relations:
      - claim: exercise increases bdnf
        where: hippocampus
        species: [mouse, rat]
        population: adults
        cell-type: neurons
        dose: 3 × 45 min a week
        when: {onset: 20–40 min, peak: 2 h, lasts: days, pattern: while continued}
        status: {is: contested, because: the second study was better}
        note: A caveat.
        evidence:
          - cite: ray-2020
            design: animal in vivo
            species: mouse
            supports: yes
            finding: A rise.
            verified: finding
            n: 12
            effect: {measure: SMD, value: 0.5, low: -0.1, high: 1.1e0}
            certainty: very low
            note: Males only.
          - {cite: lee-2021, design: review, supports: partly, finding: Some say so., verified: none}
      - claim: bdnf decreases depression
        status: {is: hypothetical, because: nobody looked}
      - claim: "drug binds htr2a"
        evidence:
          - cite: lee-2021
            design: in vitro
            species: rat
            supports: yes
            verified: citation
            finding: It binds.
      - claim: drug dampens (exercise increases bdnf)
        status: {is: hypothetical, because: nobody looked}
      - claim: drug treats depression
        evidence:
          - cite: ray-2020
            design: randomised trial
            species: [human]
            supports: no
            verified: citation
            finding: No change.
    citations:
      ray-2020:
        type: article-journal
        title: A study
        author: [Ray A, Lee B]
        issued: 2020
        container-title: Journal of Studies
        DOI: 10.1000/182
        PMID: 12345678
        URL: https://example.org/182
        seen: https://example.org
        retracted: no
        note: Read in full.
      lee-2021: {title: Another study, author: Lee B, issued: 2021, DOI: null}
    questions:
      does-it-last:
        ask: Does it last?
        why: People ask.
        study: A long one.
        refuted-by: A fall within a week.
        about: [exercise increases bdnf, depression]
        raised-by: lee-2021
    hypotheses:
      growth: {says: Growth helps, rivals: rest, needs: [bdnf decreases depression], decided-by: A trial.}
      rest: {says: Rest helps, rivals: [growth]}
    """)
