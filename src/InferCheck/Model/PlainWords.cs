using System.Globalization;
using System.Text;

namespace InferCheck.Model;

/// <summary>A text as the words it is looked for by: letters and digits, everything else parts them.</summary>
public static class PlainWords
{
    /// <summary>Small and without accents, as the index of words has them.</summary>
    public static IReadOnlyList<string> Of(string text)
    {
        var letters = new StringBuilder(text.Length);
        foreach (var letter in Apart(text).Where(letter => char.GetUnicodeCategory(letter) != UnicodeCategory.NonSpacingMark))
        {
            letters.Append(char.IsLetterOrDigit(letter) ? char.ToLowerInvariant(letter) : ' ');
        }

        return letters.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries);
    }

    /// <summary>The same as they are written, to be shown.</summary>
    public static IReadOnlyList<string> Written(string text) =>
        new string([.. text.Select(letter => char.IsLetterOrDigit(letter) ? letter : ' ')]).Split(' ', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Halves of a character and places where no letter stands yet cannot be taken apart.</summary>
    private static string Apart(string text) => Ascii.IsValid(text)
        ? text
        : string.Concat(text.EnumerateRunes().Where(rune => Rune.GetUnicodeCategory(rune) != UnicodeCategory.OtherNotAssigned))
            .Normalize(NormalizationForm.FormD);
}
