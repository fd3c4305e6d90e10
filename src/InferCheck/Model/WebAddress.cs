using System.Diagnostics.CodeAnalysis;

namespace InferCheck.Model;

/// <summary>An address out of content, which may be anything: parsed with all its parts, or refused.</summary>
public static class WebAddress
{
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out Uri? address)
    {
        if (!Uri.TryCreate(text, UriKind.Absolute, out address))
        {
            return false;
        }

        try
        {
            // A host that is no name in any alphabet is accepted above and only refused when it is asked for in this form.
            _ = address.IdnHost;
            return true;
        }
        catch (UriFormatException)
        {
            // Expected: see above.
            address = null;
            return false;
        }
    }
}
