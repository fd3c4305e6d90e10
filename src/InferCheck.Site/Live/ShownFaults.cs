using InferCheck.Diagnostics;

namespace InferCheck.Site.Live;

/// <summary>What is wrong with the files, for the editor who looks at a page while writing. Readers are never shown it.</summary>
internal sealed class ShownFaults(ContentSource source, IHostEnvironment environment)
{
    public string? Text()
    {
        var faults = source.State.Faults;
        if (faults.Count == 0 || !environment.IsDevelopment())
        {
            return null;
        }

        using var text = new StringWriter();
        new TextRenderer(colour: false).Render(Shortened.Of(faults), text);
        return text.ToString();
    }
}
