package se.diarium.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SwedishStemTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "beslut beslutet besluten beslutets",
                "ärende ärendet ärenden ärendena",
                "protokoll protokollet protokollen protokollens",
                "skola skolan skolor skolorna",
                "nämnd nämnden nämnder nämnderna",
                "verksamhet verksamheten verksamheter",
                "yttrande yttrandet yttranden",
                "delegationsbeslut delegationsbeslutet",
                "detaljplan detaljplans detaljplanen detaljplanens detaljplaner detaljplanerna",
                "kontrollorgan kontrollorganet kontrollorganen",
                "ombudsman ombudsmannen",
                "bolagsstämma bolagsstämman bolagsstämmor"
            })
    void isTheSameForAllFormsOfAWord(String forms) {
        assertThat(Arrays.stream(forms.split(" ")).map(SwedishStem::of).distinct())
                .hasSize(1);
    }
}
