namespace InferCheck.Quotes.Texts;

/// <summary>Which characters belong to scripts that put no space between words.</summary>
internal static class Script
{
    public static bool IsSpaceless(char character) => character switch
    {
        < '\u2E80' => character is >= '\u0E00' and <= '\u0EFF',
        >= '\u2E80' and <= '\u312F' => true,
        >= '\u3190' and <= '\u9FFF' => true,
        >= '\uF900' and <= '\uFAFF' => true,
        >= '\uD840' and <= '\uD888' => true,
        _ => false,
    };
}
