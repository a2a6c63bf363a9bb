// The files of Graphs/exercise-psychedelics, embedded. A test compares this list with the folder.
#include "shipped_graph.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char combination[] = {
#embed "../../Graphs/exercise-psychedelics/combination.yaml"
};

static const unsigned char exercise_brain[] = {
#embed "../../Graphs/exercise-psychedelics/exercise-brain.yaml"
};

static const unsigned char exercise_clinical[] = {
#embed "../../Graphs/exercise-psychedelics/exercise-clinical.yaml"
};

static const unsigned char exercise_exerkines[] = {
#embed "../../Graphs/exercise-psychedelics/exercise-exerkines.yaml"
};

static const unsigned char exercise_immune_stress[] = {
#embed "../../Graphs/exercise-psychedelics/exercise-immune-stress.yaml"
};

static const unsigned char exercise_neurotrophic[] = {
#embed "../../Graphs/exercise-psychedelics/exercise-neurotrophic.yaml"
};

static const unsigned char exercise_safety[] = {
#embed "../../Graphs/exercise-psychedelics/exercise-safety.yaml"
};

static const unsigned char exercise_transmitters[] = {
#embed "../../Graphs/exercise-psychedelics/exercise-transmitters.yaml"
};

static const unsigned char graph[] = {
#embed "../../Graphs/exercise-psychedelics/graph.yaml"
};

static const unsigned char hypotheses[] = {
#embed "../../Graphs/exercise-psychedelics/hypotheses.yaml"
};

static const unsigned char psychedelics_brain_and_experience[] = {
#embed "../../Graphs/exercise-psychedelics/psychedelics-brain-and-experience.yaml"
};

static const unsigned char psychedelics_clinical[] = {
#embed "../../Graphs/exercise-psychedelics/psychedelics-clinical.yaml"
};

static const unsigned char psychedelics_plasticity[] = {
#embed "../../Graphs/exercise-psychedelics/psychedelics-plasticity.yaml"
};

static const unsigned char psychedelics_receptors[] = {
#embed "../../Graphs/exercise-psychedelics/psychedelics-receptors.yaml"
};

static const unsigned char psychedelics_safety[] = {
#embed "../../Graphs/exercise-psychedelics/psychedelics-safety.yaml"
};

static const unsigned char questions[] = {
#embed "../../Graphs/exercise-psychedelics/questions.yaml"
};

#define FILE_OF(name, bytes) {"exercise-psychedelics/" name, bytes, sizeof bytes}

static const shipped_file files[] = {
    FILE_OF("combination.yaml", combination),
    FILE_OF("exercise-brain.yaml", exercise_brain),
    FILE_OF("exercise-clinical.yaml", exercise_clinical),
    FILE_OF("exercise-exerkines.yaml", exercise_exerkines),
    FILE_OF("exercise-immune-stress.yaml", exercise_immune_stress),
    FILE_OF("exercise-neurotrophic.yaml", exercise_neurotrophic),
    FILE_OF("exercise-safety.yaml", exercise_safety),
    FILE_OF("exercise-transmitters.yaml", exercise_transmitters),
    FILE_OF("graph.yaml", graph),
    FILE_OF("hypotheses.yaml", hypotheses),
    FILE_OF("psychedelics-brain-and-experience.yaml", psychedelics_brain_and_experience),
    FILE_OF("psychedelics-clinical.yaml", psychedelics_clinical),
    FILE_OF("psychedelics-plasticity.yaml", psychedelics_plasticity),
    FILE_OF("psychedelics-receptors.yaml", psychedelics_receptors),
    FILE_OF("psychedelics-safety.yaml", psychedelics_safety),
    FILE_OF("questions.yaml", questions),
};

const shipped_file *shipped_graph(size_t *count) {
  *count = sizeof files / sizeof files[0];
  return files;
}
