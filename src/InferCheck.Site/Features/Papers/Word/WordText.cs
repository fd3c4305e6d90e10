using System.Text;
using System.Xml;

namespace InferCheck.Site.Features.Papers.Word;

/// <summary>Words of others as XML 1.0 can hold them: what it cannot is replaced by the sign for that, and never breaks the document.</summary>
internal static class WordText
{
    private const char Replaced = '\uFFFD';

    public static string Of(string text)
    {
        var clean = new StringBuilder(text.Length);
        for (var place = 0; place < text.Length; place++)
        {
            var letter = text[place];
            if (place + 1 < text.Length && char.IsSurrogatePair(letter, text[place + 1]))
            {
                clean.Append(letter).Append(text[++place]);
            }
            else
            {
                clean.Append(XmlConvert.IsXmlChar(letter) ? letter : Replaced);
            }
        }

        return clean.ToString();
    }
}
