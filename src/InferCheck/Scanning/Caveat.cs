namespace InferCheck.Scanning;

/// <summary>Why a sighting in code does not show by itself that prompts go to its provider: a kit is made for one service and used with many.</summary>
public enum Caveat
{
    /// <summary>The same file names the host of another provider, and no file one of this.</summary>
    OtherHost,

    /// <summary>A package that code imports only with such a caveat, or to reach another provider.</summary>
    OtherUse,

    /// <summary>The file sets a local address, and names no provider's host.</summary>
    LocalAddress,

    /// <summary>A package that was locked because another one needs it: no manifest names it.</summary>
    NotDeclared,
}
