using System.Text;

namespace InferCheck.Quotes.Texts;

/// <summary>How long a text becomes in normal form, before it is made: one Arabic ligature becomes eighteen characters.</summary>
internal static class NormalLength
{
    /// <summary>Nought for what nobody has asked for yet.</summary>
    private static readonly byte[] Known = new byte[char.MaxValue + 1];

    public static long Of(string text)
    {
        var length = 0L;
        foreach (var character in text)
        {
            length += character < '\u00A0' || char.IsSurrogate(character) ? 1 : Of(character);
        }

        return length;
    }

    private static int Of(char character) =>
        Known[character] is > 0 and var known ? known : Known[character] = (byte)Measured(character);

    /// <summary>Some values are no characters and have no normal form.</summary>
    private static int Measured(char character) =>
        character is >= '\uFFFE' or (>= '\uFDD0' and <= '\uFDEF') ? 1 : character.ToString().Normalize(NormalizationForm.FormKC).Length;
}
