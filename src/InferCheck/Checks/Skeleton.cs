using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace InferCheck.Checks;

/// <summary>What a text looks like at a glance: case, width, accents, spaces and letters that are alike do not count.</summary>
public static class Skeleton
{
    /// <summary>What is longer is alike where its beginning is. Taking marks apart costs the square of their number.</summary>
    private const int Longest = 200;

    /// <summary>Each letter with the Latin one that it is taken for; capitals of their own where they look like another one than the small letter.</summary>
    private const string Pairs =
        "АA ВB ЕE КK МM НH ОO РP СC ТT УY ХX ЅS ІI ЈJ ԚQ ԜW ҺH ԀD ӀI "
        + "аa вb гr еe кk мm нh оo пn рp сc тt уy хx ѕs іi јj ԛq ԝw һh ԁd ӏl ѵv "
        + "ΑA ΒB ΕE ΖZ ΗH ΙI ΚK ΜM ΝN ΟO ΡP ΤT ΥY ΧX αa βb γy εe ηn ιi κk νv οo ρp ςs σo τt υu χx ωw "
        + "օo սu ոn հh ıi łl øo đd ħh ŋn ɑa ɡg ɩi ʟl 0o 1l";

    private static readonly FrozenDictionary<char, char> Alike = Pairs.Split(' ').ToFrozenDictionary(pair => pair[0], pair => pair[1]);

    public static string Of(string text)
    {
        var letters = new StringBuilder();
        foreach (var character in Apart(text[..Math.Min(text.Length, Longest)]).Where(char.IsLetterOrDigit))
        {
            letters.Append(char.ToLowerInvariant(Alike.GetValueOrDefault(character, character)));
        }

        return letters.Replace('i', 'l').Replace("rn", "m").Replace("vv", "w").ToString();
    }

    /// <summary>Wide, small and ornamental letters become plain ones. Halves of a character cannot be taken apart and are no letters either.</summary>
    private static string Apart(string text)
    {
        if (Ascii.IsValid(text))
        {
            return text;
        }

        var whole = text.EnumerateRunes().Where(rune => Rune.GetUnicodeCategory(rune) != UnicodeCategory.OtherNotAssigned);
        return string.Concat(whole).Normalize(NormalizationForm.FormKD);
    }
}
