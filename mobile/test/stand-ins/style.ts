/** Style sheets and pictures have no part in these tests. */
export default '';
