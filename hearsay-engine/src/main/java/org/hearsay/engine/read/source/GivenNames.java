package org.hearsay.engine.read.source;

import java.util.List;
import java.util.Set;

/**
 * Given names that are borne nearly always by men, or by women: the most frequent ones in the United States' census of
 * 1990, and frequent ones from elsewhere. Names that both bear ("Robin", "Jordan") are left out; so is what is
 * more often a surname.
 */
final class GivenNames {

    private static final Set<String> MEN = words("james john robert michael william david richard charles joseph thomas"
            + " christopher daniel paul mark donald george kenneth steven edward brian ronald anthony kevin jason matthew"
            + " gary timothy jose larry jeffrey frank scott eric stephen andrew raymond gregory joshua jerry dennis walter"
            + " patrick peter harold douglas henry carl arthur ryan roger joe juan jack albert jonathan justin gerald keith"
            + " samuel willie ralph nicholas roy benjamin bruce brandon adam harry fred wayne billy steve louis"
            + " jeremy aaron randy howard eugene carlos bobby victor martin ernest phillip todd craig alan philip shawn"
            + " earl jimmy antonio bryan tony luis mike stanley leonard nathan manuel dale rodney curtis norman marvin"
            + " vincent glenn jeffery travis jeff jacob melvin alfred kyle francis bradley jesus herbert frederick"
            + " edwin eddie ricky troy randall barry alexander bernard mario leroy francisco marcus micheal theodore"
            + " clifford miguel oscar jay jim tom calvin alex jon ronnie bill lloyd tommy leon derek warren darrell jerome"
            + " floyd leo alvin tim wesley gordon dean greg jorge dustin pedro derrick dan lewis zachary corey herman maurice"
            + " vernon roberto clyde glen hector ricardo sam rick lester brent ramon charlie tyler gilbert gene marc reginald"
            + " ruben brett angel nathaniel rafael edgar milton raul ben chester cecil duane franklin andre elmer brad gabriel"
            + " ron mitchell roland arnold harvey jared adrian karl cory claude erik darryl neil jamie javier fernando clinton ted"
            + " mathew tyrone darren lonnie lance cody julio kurt allan nelson guy clayton hugh max dwayne dwight armando felix"
            + " jimmie everett ian wallace ken bob jaime alfredo alberto dave ivan johnnie sidney byron julian isaac clifton"
            + " willard daryl ross virgil andy marshall salvador perry kirk sergio marion tracy seth kent terrance rene eduardo"
            + " terrence enrique freddie stuart wade ahmed ahmad mohammed muhammad mohamed mahmoud mustafa hassan hussein ali"
            + " omar yusuf youssef ibrahim khalid abdullah abdul karim tariq bashar faisal walid imad jamal samir nabil salman"
            + " vladimir dmitry dmitri sergei sergey boris mikhail nikolai andrei igor oleg yuri viktor aleksandr pavel jan"
            + " pierre jean jacques francois michel philippe andreas klaus wolfgang jurgen dieter heinrich fritz luca marco"
            + " giovanni matteo paolo pablo diego javier joao mehmet murat recep emre kemal hiroshi takeshi kenji rajesh"
            + " sanjay arun vijay anil narendra imran asif");

    private static final Set<String> WOMEN =
            words("mary patricia linda barbara elizabeth jennifer maria susan margaret dorothy lisa nancy"
                    + " karen betty helen sandra donna carol ruth sharon michelle laura sarah kimberly deborah jessica shirley"
                    + " cynthia angela melissa brenda amy anna rebecca virginia kathleen pamela martha debra amanda stephanie"
                    + " carolyn christine marie janet catherine frances ann joyce diane alice julie heather teresa doris gloria"
                    + " evelyn jean cheryl mildred katherine joan ashley judith rose janice kelly nicole judy christina kathy"
                    + " theresa beverly denise tammy irene jane lori rachel marilyn andrea kathryn louise sara anne"
                    + " jacqueline wanda bonnie julia ruby lois tina phyllis norma paula diana annie lillian emily peggy"
                    + " crystal gladys rita dawn connie florence tracy edna tiffany carmen rosa cindy grace wendy"
                    + " edith sherry sylvia josephine thelma shannon sheila ethel ellen elaine marjorie carrie charlotte monica"
                    + " esther pauline emma juanita anita rhonda hazel amber eva debbie april clara lucille jamie joanne eleanor"
                    + " valerie danielle megan alicia suzanne michele gail bertha darlene veronica jill erin geraldine lauren cathy"
                    + " joann lorraine lynn sally regina erica beatrice dolores bernice audrey yvonne annette samantha marion dana"
                    + " stacy ana renee ida vivian roberta holly brittany melanie loretta yolanda jeanette laurie katie kristen"
                    + " vanessa alma sue elsie beth jeanne vicki carla tara rosemary eileen gertrude lucy tonya ella stacey wilma"
                    + " gina kristin jessie natalie agnes vera charlene bessie delores melinda pearl arlene maureen colleen"
                    + " allison tamara joy georgia constance lillie claudia jackie marcia tanya nellie minnie marlene heidi glenda"
                    + " lydia viola courtney marian stella caroline dora hillary chelsea nina fatima aisha khadija zainab"
                    + " maryam layla amina noor yasmin leila olga svetlana natalia irina tatiana elena ekaterina yulia ludmila"
                    + " oksana ingrid ursula angela birgit monika sabine chiara giulia francesca lucia isabel ines beatriz"
                    + " selin ayse elif zeynep yuki priya sunita indira brigitte claire sophie camille");

    private GivenNames() {}

    /** What goes with the name, in lower case; unknown for names that are not listed or borne by both. */
    static Gender gender(String lower) {
        boolean man = MEN.contains(lower);
        return man == WOMEN.contains(lower) ? Gender.UNKNOWN : man ? Gender.HE : Gender.SHE;
    }

    private static Set<String> words(String words) {
        return Set.copyOf(new java.util.HashSet<>(List.of(words.split(" "))));
    }
}
