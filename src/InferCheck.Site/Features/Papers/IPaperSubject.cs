namespace InferCheck.Site.Features.Papers;

/// <summary>Something that is asked by an address with parameters, and can be filed.</summary>
internal interface IPaperSubject
{
    /// <summary>Where its papers stand.</summary>
    string Folder { get; }

    PaperQuestion Read(HttpContext context);
}
